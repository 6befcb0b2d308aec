import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { CustomFetch, FetchBody } from 'openid-client';
import { lookUpPublic, mayBeCalled } from '../../publicAddress.ts';

/** What a provider says of itself and of its keys is some kilobytes. */
const LARGEST_ANSWER = 1024 * 1024;

/**
 * Calls addresses that a member has set, and those that the server behind them names: none in a private network, by what
 * connects to them and not by what they are called. No redirect is followed, as openid-client asks for.
 */
export function guardedFetch(privateAddresses: boolean): CustomFetch {
  return (url, { method, headers, body, signal }) => {
    if (!privateAddresses && !mayBeCalled(url)) return Promise.reject(new Error(`${url} is not called`));
    const request = url.startsWith('http:') ? requestHttp : requestHttps;
    const guarded = { ...(!privateAddresses && { lookup: lookUpPublic }), ...(signal && { signal }) };
    return new Promise((resolve, reject) => {
      request(url, { method, headers, ...guarded }, answer => responseOf(answer).then(resolve, reject))
        .on('error', reject)
        .end(textOf(body));
    });
  };
}

/** The client sends forms and nothing else. */
function textOf(body: FetchBody): string | undefined {
  return body instanceof URLSearchParams || typeof body === 'string' ? body.toString() : undefined;
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > LARGEST_ANSWER) throw new Error('the answer is too large');
    parts.push(part);
  }
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const status = answer.statusCode ?? 502;
  return new Response(size === 0 ? null : Buffer.concat(parts), { status, headers });
}
