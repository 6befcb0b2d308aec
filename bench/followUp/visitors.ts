import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { StartedChat } from '../../contract/chatRoutes.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import type { Parley } from '../servers/parley.ts';

/** Who has left, to whom the mail is addressed, and when it is due. */
export type Gone = { address: string; due: number };

/** A visitor writes, is answered without seeing it, and closes their only tab. Resolves once the server has noticed. */
export async function comeAndGo(parley: Parley, workspace_id: string, number: number): Promise<Gone> {
  const address = `visitor-${number}@elsewhere.example`;
  const { token, session } = await post<StartedChat>(parley, 'sessions', { workspace_id });
  const tab = randomUUID();
  await post(parley, 'messages', { body: 'Does it go in the oven?', client_message_id: tab }, token);
  await post(parley, 'email', { email: address }, token);
  const leaving = new AbortController();
  const stream = await fetch(`${chatOf(parley)}/stream?tab=${tab}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leaving.signal,
  });
  if (!stream.ok) throw new Error(`the stream was answered with ${stream.status}`);
  await ask(parley, 'POST', `tickets/${session.id}/messages`, { body: 'Up to 220 degrees.' });
  leaving.abort();
  return { address, due: await dueOf(parley, session.id) };
}

async function dueOf(parley: Parley, id: string): Promise<number> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { visitor } = await ask<TicketDetail>(parley, 'GET', `tickets/${id}`);
    if (visitor?.follow_up.due_at) return Date.parse(visitor.follow_up.due_at);
    await pause(100);
  }
  throw new Error('a visitor is not known to have left');
}

const chatOf = ({ address }: Parley) => `${address}/api/v1/chat`;

async function post<T>(parley: Parley, path: string, body: unknown, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return read<T>(await fetch(`${chatOf(parley)}/${path}`, init), path);
}

/** What the shop itself asks. */
export async function ask<T>(
  { address, apiKey }: Parley,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: unknown,
): Promise<T> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  return read<T>(await fetch(`${address}/api/v1/${path}`, init), path);
}

async function read<T>(answer: Response, path: string): Promise<T> {
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
