import type { ProviderAccount } from '../../channel.ts';
import { type Answer, ask } from '../http/ask.ts';
import { isRegion } from './options.ts';
import { readSecrets } from './secrets.ts';

/** Where Sinch's REST API is for an account, without a trailing slash, and how long one request may take. */
export type SinchApi = { apiBase(account: ProviderAccount): string; timeoutMs: number };

/** GET, or with a body POST, under the account's service plan. Never throws. `path` begins with a slash. */
export function request(
  { apiBase, timeoutMs }: SinchApi,
  account: ProviderAccount,
  path: string,
  body?: object,
): Promise<Answer> {
  const { apiToken } = readSecrets(account.secret);
  const headers = { authorization: `Bearer ${apiToken}`, accept: 'application/json' };
  const question = body
    ? {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...headers, 'content-type': 'application/json' },
      }
    : { headers };
  const plan = encodeURIComponent(account.externalId);
  return ask(`${apiBase(account)}/xms/v1/${plan}${path}`, question, timeoutMs);
}

/** A region that is none of Sinch's must not become part of an address. */
export function regionalBase({ options }: ProviderAccount): string {
  return `https://${isRegion(options.region) ? options.region : 'us'}.sms.api.sinch.com`;
}
