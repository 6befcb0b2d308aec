import type { ProviderAccount } from '../../channel.ts';
import { type Answer, ask } from '../http/ask.ts';

/** Where Twilio's REST API is, without a trailing slash, and how long one request may take. */
export type TwilioApi = { apiBase: string; timeoutMs: number };

/** GET, or with a form POST, as the account. Never throws. `path` begins with a slash. */
export function request(
  { apiBase, timeoutMs }: TwilioApi,
  account: ProviderAccount,
  path: string,
  form?: URLSearchParams,
): Promise<Answer> {
  const headers = { authorization: basicCredentials(account), accept: 'application/json' };
  return ask(apiBase + path, { headers, ...(form && { method: 'POST', body: form }) }, timeoutMs);
}

export function messagesPath(account: ProviderAccount): string {
  return `${accountPath(account)}/Messages.json`;
}

export function accountPath({ externalId }: ProviderAccount): string {
  return `/2010-04-01/Accounts/${encodeURIComponent(externalId)}`;
}

/** What opens the account at Twilio: for its API alone. */
export function basicCredentials({ externalId, secret }: ProviderAccount): string {
  return `Basic ${Buffer.from(`${externalId}:${secret}`).toString('base64')}`;
}

/** Twilio's next page is a path from its root; providers that live under a path of their own repeat it. */
export function pathUnder({ apiBase }: TwilioApi, next: string): string {
  if (!next.startsWith('/')) throw new Error('Twilio named a next page that is not under its own address');
  const own = new URL(apiBase).pathname;
  return own !== '/' && next.startsWith(`${own}/`) ? next.slice(own.length) : next;
}
