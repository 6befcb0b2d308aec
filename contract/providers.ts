/** Who can carry texts. Plain lists, so that a browser can hold them without a schema library. */

/** Those that can be connected in the app (SMS-9). The simulator stands in while there is none. */
export const REAL_PROVIDERS = ['twilio', 'telnyx', 'sinch'] as const;
export type RealProvider = (typeof REAL_PROVIDERS)[number];

/** Where Sinch can keep a service plan. */
export const SINCH_REGIONS = ['us', 'eu', 'au', 'br', 'ca'] as const;
export type SinchRegion = (typeof SINCH_REGIONS)[number];
