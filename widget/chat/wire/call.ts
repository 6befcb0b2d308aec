import { toJson } from './json.ts';

/** Why not. `status` is 0 when nothing was heard; `wait` is how long the server wants to be left alone, in ms. */
export type Refusal = { ok: false; status: number; code: string; detail: string; wait: number };
export type Answer<Value> = { ok: true; value: Value } | Refusal;

type Body = Parameters<typeof toJson>[0];
export const UNHEARD: Refusal = { ok: false, status: 0, code: '', detail: '', wait: 0 };

export type Call = <Value>(
  method: 'GET' | 'POST',
  path: string,
  body?: Body,
  token?: string,
) => Promise<Answer<Value>>;

const PATIENCE = 30_000;

/** Calls `/api/v1/chat/…` of the installation. Never throws: what fails is an answer, too. */
export function callerOf(origin: string): Call {
  return async (method, path, body, token) => {
    try {
      const response = await fetch(`${origin}/api/v1/chat/${path}`, {
        // What a page has put on Object.prototype is no option of this call.
        __proto__: null,
        method,
        headers: headersWith(token, body),
        body: body === undefined ? null : toJson(body),
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE),
      } as RequestInit);
      const value = response.status === 204 ? null : await response.json();
      return response.ok ? { ok: true, value } : refusalOf(response, value);
    } catch {
      return UNHEARD;
    }
  };
}

export function headersWith(token: string | undefined, body?: unknown): Headers {
  const headers = new Headers();
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return headers;
}

function refusalOf({ status, headers }: Response, problem: Partial<Refusal>): Refusal {
  const { code = '', detail = '' } = problem;
  return { ok: false, status, code, detail, wait: Number(headers.get('retry-after')) * 1000 };
}

/** Whether the same call may well succeed later, by itself. */
export function isPassing({ status }: Refusal): boolean {
  return status === 0 || status === 429 || status >= 500;
}
