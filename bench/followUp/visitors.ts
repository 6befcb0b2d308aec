import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { StartedChat } from '../../contract/chatRoutes.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { ask, chatOf, post } from '../load/calls.ts';
import type { Parley } from '../servers/parley.ts';

/** Who has left, to whom the mail is addressed, and when it is due. */
export type Gone = { address: string; due: number };

/** A visitor writes, is answered without seeing it, and closes their only tab. Resolves once the server has noticed. */
export async function comeAndGo(parley: Parley, workspace_id: string, number: number): Promise<Gone> {
  const address = `visitor-${number}@elsewhere.example`;
  const { token, session } = await post<StartedChat>(parley.address, 'sessions', { workspace_id });
  const tab = randomUUID();
  const words = { body: 'Does it go in the oven?', client_message_id: tab };
  await post(parley.address, 'messages', words, { token });
  await post(parley.address, 'email', { email: address }, { token });
  const leaving = new AbortController();
  const stream = await fetch(`${chatOf(parley.address)}/stream?tab=${tab}`, {
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
