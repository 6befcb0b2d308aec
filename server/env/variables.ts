import { z } from 'zod';
import { bucket, hostName, origin, phoneNumbers, portNumber, secret, serverUrl, word } from './values.ts';

export const Variables = z.object({
  PORT: portNumber.default(4600),
  HOST: hostName.default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: serverUrl('postgres', 'postgresql').optional(),
  REDIS_URL: serverUrl('redis', 'rediss').optional(),
  SMTP_URL: serverUrl('smtp', 'smtps').optional(),
  SECRET_KEY: secret.optional(),
  ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  TWILIO_ACCOUNT_SID: word.optional(),
  TWILIO_AUTH_TOKEN: word.optional(),
  TWILIO_NUMBERS: phoneNumbers.optional(),
  TWILIO_API_BASE: serverUrl('https', 'http').optional(),
  TELNYX_API_BASE: serverUrl('https', 'http').optional(),
  SINCH_API_BASE: serverUrl('https', 'http').optional(),
  GIPHY_API_BASE: serverUrl('https', 'http').optional(),
  SHOPIFY_SHOP: hostName.optional(),
  SHOPIFY_API_SECRET: word.optional(),
  MEDIA_S3_URL: bucket.optional(),
  MEDIA_S3_REGION: word.optional(),
  MEDIA_S3_ACCESS_KEY_ID: word.optional(),
  MEDIA_S3_SECRET_ACCESS_KEY: word.optional(),
  PRIVATE_ADDRESSES: z.enum(['allow', 'refuse'], 'must be allow or refuse').default('refuse'),
});
export type Variables = z.infer<typeof Variables>;
