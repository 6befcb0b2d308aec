import { z } from 'zod';

/** Sinch opens its API by one secret and signs its requests by another; an account's `secret` holds both. */
export type SinchSecrets = {
  /** Of the service plan. */
  apiToken: string;
  /** With which the callbacks are signed, as agreed with Sinch. */
  webhookSecret: string;
};

const Written = z.object({ api_token: z.string(), webhook_secret: z.string() });

/** What to keep as the account's `secret`. */
export function writeSecrets({ apiToken, webhookSecret }: SinchSecrets): string {
  return JSON.stringify({ api_token: apiToken, webhook_secret: webhookSecret });
}

/** Both empty, and no good for anything, where something else is kept. */
export function readSecrets(secret: string): SinchSecrets {
  const read = Written.safeParse(jsonIn(secret)).data;
  return { apiToken: read?.api_token ?? '', webhookSecret: read?.webhook_secret ?? '' };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
