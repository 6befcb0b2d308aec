import { SINCH_REGIONS } from '../../../../contract/providers.ts';

type Region = (typeof SINCH_REGIONS)[number];

/** Of the account's option `region`: where Sinch keeps the service plan. */
export function isRegion(region: string | undefined): region is Region {
  return (SINCH_REGIONS as readonly (string | undefined)[]).includes(region);
}
