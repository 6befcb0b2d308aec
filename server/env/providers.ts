import { allOrNone } from './groups.ts';
import type { Variables } from './variables.ts';

const TWILIO_ITSELF = 'https://api.twilio.com';
/** What storages that have no regions take for one. */
const ANY_REGION = 'us-east-1';

export function twilio(variables: Variables) {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_NUMBERS } = variables;
  const TWILIO_API_BASE = variables.TWILIO_API_BASE ?? (TWILIO_ACCOUNT_SID && TWILIO_ITSELF);
  const all = allOrNone({ TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_NUMBERS, TWILIO_API_BASE });
  return (
    all && {
      accountSid: all.TWILIO_ACCOUNT_SID,
      authToken: all.TWILIO_AUTH_TOKEN,
      numbers: all.TWILIO_NUMBERS,
      apiBase: all.TWILIO_API_BASE,
    }
  );
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
