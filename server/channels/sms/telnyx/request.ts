import type { ProviderAccount } from '../../channel.ts';
import { type Answer, ask } from '../http/ask.ts';

/** Where Telnyx's REST API is, version included, without a trailing slash, and how long one request may take. */
export type TelnyxApi = { apiBase: string; timeoutMs: number };

/** GET, or with a body POST, as the account. Never throws. `path` begins with a slash. */
export function request(
  { apiBase, timeoutMs }: TelnyxApi,
  account: ProviderAccount,
  path: string,
  body?: object,
): Promise<Answer> {
  const headers = { ...credentials(account), accept: 'application/json' };
  const question = body
    ? {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...headers, 'content-type': 'application/json' },
      }
    : { headers };
  return ask(apiBase + path, question, timeoutMs);
}

/** The API key, for the API alone. */
export function credentials({ secret }: ProviderAccount): Record<string, string> {
  return { authorization: `Bearer ${secret}` };
}
