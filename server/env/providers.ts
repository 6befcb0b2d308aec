import { allOrNone } from './groups.ts';
import type { Variables } from './variables.ts';

/** What storages that have no regions take for one. */
const ANY_REGION = 'us-east-1';

export function twilio(variables: Variables) {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_NUMBERS } = variables;
  const all = allOrNone({ TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_NUMBERS });
  return (
    all && {
      accountSid: all.TWILIO_ACCOUNT_SID,
      authToken: all.TWILIO_AUTH_TOKEN,
      numbers: all.TWILIO_NUMBERS,
    }
  );
}

/** Where a provider's API is reached, if not at its own address: a compatible provider, or a double of it. */
export function apiBases(variables: Variables) {
  return {
    twilio: variables.TWILIO_API_BASE ?? null,
    telnyx: variables.TELNYX_API_BASE ?? null,
    sinch: variables.SINCH_API_BASE ?? null,
    giphy: variables.GIPHY_API_BASE ?? null,
    klaviyo: variables.KLAVIYO_API_BASE ?? null,
    shopify: variables.SHOPIFY_API_BASE ?? null,
  };
}

export function shopify({ SHOPIFY_SHOP, SHOPIFY_API_SECRET }: Variables) {
  const all = allOrNone({ SHOPIFY_SHOP, SHOPIFY_API_SECRET });
  return all && { shop: all.SHOPIFY_SHOP, apiSecret: all.SHOPIFY_API_SECRET };
}

/** Where pictures are kept, if not on the disk. */
export function mediaS3(variables: Variables) {
  const { MEDIA_S3_URL, MEDIA_S3_ACCESS_KEY_ID, MEDIA_S3_SECRET_ACCESS_KEY } = variables;
  const MEDIA_S3_REGION = variables.MEDIA_S3_REGION ?? (MEDIA_S3_URL && ANY_REGION);
  const all = allOrNone({
    MEDIA_S3_URL,
    MEDIA_S3_ACCESS_KEY_ID,
    MEDIA_S3_SECRET_ACCESS_KEY,
    MEDIA_S3_REGION,
  });
  return (
    all && {
      url: all.MEDIA_S3_URL,
      region: all.MEDIA_S3_REGION,
      accessKeyId: all.MEDIA_S3_ACCESS_KEY_ID,
      secretAccessKey: all.MEDIA_S3_SECRET_ACCESS_KEY,
    }
  );
}
