import type { Parley } from '../servers/parley.ts';

type Shop = Pick<Parley, 'address' | 'apiKey'>;

/** What the shop itself asks. Throws unless it is answered well. */
export async function ask<T>(
  { address, apiKey }: Shop,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
): Promise<T> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return read<T>(await fetch(`${address}/api/v1/${path}`, init), path);
}

/** A visitor's browser: the token that it has, and the address that the proxy in front says it came from. */
type Browser = { token?: string | undefined; from?: string };

export const chatOf = (address: string) => `${address}/api/v1/chat`;

/** What a visitor's browser posts. Throws unless it is answered well. */
export async function post<T>(
  address: string,
  path: string,
  body: unknown,
  { token, from }: Browser = {},
): Promise<T> {
  const headers = {
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
    ...(from && { 'x-forwarded-for': from }),
  };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return read<T>(await fetch(`${chatOf(address)}/${path}`, init), path);
}

async function read<T>(answer: Response, path: string): Promise<T> {
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
