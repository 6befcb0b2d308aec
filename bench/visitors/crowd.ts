import { setTimeout as pause } from 'node:timers/promises';
import type { ChatFrame } from '../../contract/chatShapes.ts';
import { inLanes } from '../../server/actions/inLanes.ts';
import { openPool, type Pool } from '../load/pool.ts';
import { PAGE, type Visitor } from './begin.ts';
import { type Line, openLine } from './line.ts';

/** A message of the shop's that came to a visitor's tab, and when it first did, by `performance.now()`. */
export type Arrival = { sessionId: string; messageId: string; at: number };

/** Visitors who have the chat in a tab, and only listen. */
export type Crowd = {
  /** By the messages' words. */
  arrivals: Map<string, Arrival[]>;
  /** How often they have told something, and how often that came to nothing. */
  told(): { posts: number; refused: number };
  /** How many lines have been lost. */
  broken(): number;
  close(): void;
};

/** As a proxy in front has them: it takes what visitors post from their own connections, and keeps few to the server. */
const CONNECTIONS = 32;
const OPENING_AT_ONCE = 64;
/** What they hear and what they answer is under way for as long as this. */
const UNDER_WAY_MS = { least: 20, most: 200 };

/** They come in as after a restart, all at once. Resolves when each has been given their session. */
export async function openCrowd(port: number, visitors: Visitor[]): Promise<Crowd> {
  const pool = await openPool(port, CONNECTIONS);
  const lines: Line[] = [];
  const arrivals: Crowd['arrivals'] = new Map();
  const told = { posts: 0, refused: 0 };
  let isOver = false;

  const close = () => {
    isOver = true;
    for (const line of lines) line.close();
    pool.close();
  };
  const [failure] = await inLanes(visitors, OPENING_AT_ONCE, async visitor => {
    lines.push(await openLine(port, visitor, frame => hear(visitor, frame)));
  });
  if (failure) {
    close();
    throw failure;
  }
  return {
    arrivals,
    told: () => ({ ...told }),
    broken: () => lines.filter(line => !line.isOpen()).length,
    close,
  };

  /** What the chat does in a tab that nobody looks at. */
  function hear(visitor: Visitor, frame: ChatFrame): void {
    if (frame.type === 'beat') void tell(visitor, 'presence', { tab: visitor.tab, page: PAGE });
    if (frame.type !== 'changes') return;
    for (const { id, from, body, status } of frame.messages) {
      if (from !== 'shop') continue;
      note(arrivals, body, { sessionId: visitor.sessionId, messageId: id, at: performance.now() });
      if (status === 'sent') void tell(visitor, 'seen', { message_id: id, seen: false });
    }
  }

  async function tell(visitor: Visitor, path: string, body: object): Promise<void> {
    await pause(UNDER_WAY_MS.least + Math.random() * (UNDER_WAY_MS.most - UNDER_WAY_MS.least));
    if (isOver) return;
    const status = await post(pool, port, visitor, path, body);
    told.posts += 1;
    if (status !== 204 && !isOver) told.refused += 1;
  }
}

function note(arrivals: Crowd['arrivals'], body: string, arrival: Arrival): void {
  const before = arrivals.get(body) ?? [];
  const isKnown = before.some(
    one => one.messageId === arrival.messageId && one.sessionId === arrival.sessionId,
  );
  if (!isKnown) arrivals.set(body, [...before, arrival]);
}

/** The status, 0 for none. */
async function post(pool: Pool, port: number, { token }: Visitor, path: string, body: object) {
  const json = JSON.stringify(body);
  const head = [
    `POST /api/v1/chat/${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(json)}`,
  ];
  const request = Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`);
  return pool.post(request).catch(() => 0);
}
