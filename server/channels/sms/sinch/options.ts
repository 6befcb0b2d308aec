/** Where Sinch keeps a service plan: https://developers.sinch.com/docs/sms/api-reference/#base-url */
export const SINCH_REGIONS = ['us', 'eu', 'au', 'br', 'ca'] as const;

export type SinchRegion = (typeof SINCH_REGIONS)[number];

/** What a Sinch account's `options` hold. */
export type SinchOptions = { region?: string };

export function isRegion(region: string | undefined): region is SinchRegion {
  return (SINCH_REGIONS as readonly (string | undefined)[]).includes(region);
}
