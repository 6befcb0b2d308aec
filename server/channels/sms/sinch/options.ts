import { SINCH_REGIONS, type SinchRegion } from '../../../../contract/providers.ts';

/** Of the account's option `region`: where Sinch keeps the service plan. */
export function isRegion(region: string | undefined): region is SinchRegion {
  return (SINCH_REGIONS as readonly (string | undefined)[]).includes(region);
}
