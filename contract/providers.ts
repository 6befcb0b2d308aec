/** Who can carry texts. Plain lists, so that a browser can hold them without a schema library. */

/** Those that can be connected in the app (SMS-9). The simulator stands in while there is none. */
export const REAL_PROVIDERS = ['twilio', 'telnyx', 'sinch'] as const;
export type RealProvider = (typeof REAL_PROVIDERS)[number];

/** Where Sinch can keep a service plan. */
export const SINCH_REGIONS = ['us', 'eu', 'au', 'br', 'ca'] as const;

/** What one text may carry: so many pictures, and so many bytes of them together. */
export type PictureLimits = { most: number; bytes: number };

/**
 * Twilio: ten, of 5 MiB (https://www.twilio.com/docs/messaging/guides/accepted-mime-types). Telnyx: ten, of 1 MB
 * (https://developers.telnyx.com/docs/messaging/messages/send-receive-mms). Sinch carries one in a text.
 */
export const PICTURE_LIMITS: Record<RealProvider | 'simulator', PictureLimits> = {
  twilio: { most: 10, bytes: 5 * 1024 * 1024 },
  telnyx: { most: 10, bytes: 1_000_000 },
  sinch: { most: 1, bytes: 1_000_000 },
  // As Twilio: what is rehearsed with it is what will be met.
  simulator: { most: 10, bytes: 5 * 1024 * 1024 },
};
