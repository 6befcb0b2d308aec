import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, openConnection } from '../load/connection.ts';
import type { Parley } from '../servers/parley.ts';

/** Replies that were asked for, by their words; times of `performance.now()`. */
export type Offered = {
  begun: Map<string, number>;
  /** Those answered with 201, and when. */
  accepted: Map<string, number>;
};

/** Enough that one is free whenever a reply is due. */
const CONNECTIONS = 64;

let replies = 0;

/**
 * Replies at a steady rate, one ticket after the other; fewer where the server cannot accept so many. How long that
 * took, in seconds.
 */
export async function offer(
  parley: Parley,
  tickets: string[],
  { rate, seconds }: { rate: number; seconds: number },
  offered: Offered,
): Promise<number> {
  const open = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(parley.port)));
  const free = [...open];
  const under: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  const first = performance.now();
  for (let number = 0; number < rate * seconds && failures.length === 0; number += 1) {
    await pause(Math.max(0, first + (number * 1000) / rate - performance.now()));
    const connection = free.pop();
    if (!connection) continue;
    replies += 1;
    const reply = { ticketId: tickets[replies % tickets.length] ?? '', body: bodyOf(replies) };
    const posted = post(connection, parley, reply, offered).then(() => free.push(connection));
    under.push(posted.catch(error => failures.push(error)));
  }
  await Promise.all(under);
  if (failures.length > 0) throw failures[0];
  for (const one of open) one.close();
  return (performance.now() - first) / 1000;
}

export function bodyOf(number: number): string {
  return `Reply ${number}: it will be back in stock on Tuesday.`;
}

type Reply = { ticketId: string; body: string };

async function post(connection: Connection, parley: Parley, reply: Reply, { begun, accepted }: Offered) {
  begun.set(reply.body, performance.now());
  const status = await connection.post(requestOf(parley, reply));
  if (status !== 201) throw new Error(`a reply was answered with ${status}`);
  accepted.set(reply.body, performance.now());
}

function requestOf({ address, apiKey }: Parley, { ticketId, body }: Reply): Buffer {
  const json = JSON.stringify({ body });
  const head = [
    `POST /api/v1/tickets/${ticketId}/messages HTTP/1.1`,
    `Host: ${new URL(address).host}`,
    `Authorization: Bearer ${apiKey}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(json)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`);
}
