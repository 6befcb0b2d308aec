import type { ProviderAccount } from '../../channel.ts';
import { neverLeft } from './neverLeft.ts';

/** Where Twilio's REST API is, without a trailing slash, and how long one request may take. */
export type TwilioApi = { apiBase: string; timeoutMs: number };

export type Answer =
  /** `json` is undefined where the body is no JSON, was cut off or is too long. */
  | { kind: 'answered'; status: number; json: unknown; retryAfter: string | null }
  /** The request did not leave this machine. */
  | { kind: 'never_left' }
  /** It left, and what became of it is not known. */
  | { kind: 'lost'; why: 'no_answer' | 'connection_lost' };

const LONGEST_ANSWER = 4 * 1024 * 1024;

/** GET, or with a form POST, under the account's path. Never throws. `path` begins with a slash. */
export async function request(
  api: TwilioApi,
  account: ProviderAccount,
  path: string,
  form?: URLSearchParams,
): Promise<Answer> {
  try {
    return await answered(await fetch(api.apiBase + path, requestOf(api, account, form)));
  } catch (error) {
    if (neverLeft(error)) return { kind: 'never_left' };
    return { kind: 'lost', why: isTimeout(error) ? 'no_answer' : 'connection_lost' };
  }
}

export function messagesPath(account: ProviderAccount): string {
  return `/2010-04-01/Accounts/${encodeURIComponent(account.externalId)}/Messages.json`;
}

/** What opens the account at Twilio: for its API alone. */
export function basicCredentials({ externalId, secret }: ProviderAccount): string {
  return `Basic ${Buffer.from(`${externalId}:${secret}`).toString('base64')}`;
}

function requestOf(api: TwilioApi, account: ProviderAccount, form?: URLSearchParams): RequestInit {
  return {
    ...(form && { method: 'POST', body: form }),
    headers: { authorization: basicCredentials(account), accept: 'application/json' },
    signal: AbortSignal.timeout(api.timeoutMs),
    // Following one would repeat a POST and carry the credentials elsewhere.
    redirect: 'manual',
  };
}

async function answered(response: Response): Promise<Answer> {
  const json = await readJson(response).catch(() => undefined);
  return { kind: 'answered', status: response.status, json, retryAfter: response.headers.get('retry-after') };
}

async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) return undefined;
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
