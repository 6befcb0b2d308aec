import { allOrNone } from './groups.ts';
import type { Variables } from './variables.ts';

const TWILIO_ITSELF = 'https://api.twilio.com';

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
