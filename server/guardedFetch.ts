import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { lookUpPublic, mayBeCalled } from './publicAddress.ts';

type Asking = { method?: string; headers: Record<string, string>; body?: unknown; signal?: AbortSignal };

export type GuardedFetch = (url: string, asking: Asking) => Promise<Response>;

/**
 * Calls addresses that somebody has set, and those that the server behind them names: none in a private network, by what
 * connects to them and not by what they are called. No redirect is followed, and no answer read that is larger, in bytes.
 */
export function guardedFetch(privateAddresses: boolean, largest: number): GuardedFetch {
  return (url, { method, headers, body, signal }) => {
    if (!privateAddresses && !mayBeCalled(url)) return Promise.reject(new Error(`${url} is not called`));
    const request = url.startsWith('http:') ? requestHttp : requestHttps;
    const guarded = { ...(!privateAddresses && { lookup: lookUpPublic }), ...(signal && { signal }) };
    return new Promise((resolve, reject) => {
      request(url, { method, headers, ...guarded }, answer =>
        responseOf(answer, largest).then(resolve, reject),
      )
        .on('error', reject)
        .end(textOf(body));
    });
  };
}

/** Forms are sent, and nothing else. */
function textOf(body: unknown): string | undefined {
  return body instanceof URLSearchParams || typeof body === 'string' ? body.toString() : undefined;
}

async function responseOf(answer: IncomingMessage, largest: number): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > largest) throw new Error('the answer is too large');
    parts.push(part);
  }
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const status = answer.statusCode ?? 502;
  return new Response(size === 0 ? null : Buffer.concat(parts), { status, headers });
}
