import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from '../../../contract/shapes.ts';
import { inLanes } from '../../../server/actions/inLanes.ts';
import { type Client, Refused } from '../../harness/client.ts';
import type { OnTwilio } from '../../harness/onTwilio.ts';
import { allTickets } from '../../harness/threads.ts';

/** A customer's thread, and the numbers of the replies that go into it, in their order. */
export type Thread = { phone: string; ticketId: string; replies: number[] };

const LANES = 12;
const REPLY = /^Reply (\d+):/;

/** Which reply this is; null for any other text. */
export function numberOf(body: string): number | null {
  const number = REPLY.exec(body)?.[1];
  return number === undefined ? null : Number(number);
}

/** So many customers who have agreed and written, each with as many replies to come as the list says. */
export async function openThreads(shop: OnTwilio, sizes: number[]): Promise<Thread[]> {
  const phones = sizes.map((_, at) => `+1415${5_550_000 + at}`);
  await forEach(phones, async from => {
    for (const body of ['JOIN', 'Where is it?']) await shop.text(body, { from });
  });
  const tickets = new Map((await allTickets(shop.parley.key)).map(one => [one.profile.phone, one.id]));
  let next = 0;
  return sizes.map((size, at) => {
    const phone = phones[at] ?? '';
    const replies = Array.from({ length: size }, () => next++);
    return { phone, ticketId: tickets.get(phone) ?? '', replies };
  });
}

/** Each customer is written to, one reply after the other; what cannot be accepted is asked for again. */
export function writeAll(key: Client, threads: Thread[]): Promise<void> {
  return forEach(threads, async ({ ticketId, replies }) => {
    for (const number of replies) while (!(await isWritten(key, ticketId, number))) await pause(50);
  });
}

async function isWritten(key: Client, id: string, number: number): Promise<boolean> {
  const body = `Reply ${number}: your parcel has left, and comes on Tuesday.`;
  try {
    await key.call('reply', { params: { id }, body: { body, client_message_id: `reply-${number}` } });
    return true;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return false;
  }
}

/** All that was written, once nothing of it may still leave. */
export async function settledReplies(key: Client, threads: Thread[]): Promise<Message[]> {
  const settled: Message[] = [];
  let open = threads;
  while (open.length > 0) {
    const waiting: Thread[] = [];
    await forEach(open, async thread => {
      const replies = await repliesIn(key, thread);
      if (replies.some(mayLeave)) waiting.push(thread);
      else settled.push(...replies);
    });
    open = waiting;
    if (open.length > 0) await pause(500);
  }
  return settled;
}

export async function repliesIn(key: Client, { ticketId: id }: Thread): Promise<Message[]> {
  const { data } = await key.call('listMessages', { params: { id }, query: { limit: 100 } });
  return data.filter(message => message.source === 'agent');
}

function mayLeave({ status }: Message): boolean {
  return status === 'queued' || status === 'sending';
}

async function forEach<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  const failures = await inLanes(all, LANES, work);
  if (failures.length > 0) throw new AggregateError(failures.slice(0, 5), `${failures.length} failed`);
}
