import type { Message } from '../../contract/shapes.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import type { Served } from '../harness/served.ts';
import { SHOP_NUMBER } from '../harness/shop.ts';

/** Somebody who has texted JOIN and a text, each a minute after the other. A profile's id is its thread's too. */
export type Customer = { phone: string; profileId: string; ticketId: string };

/** Of each shop's customers the next. */
const people = new WeakMap<Served, number>();

export function anotherPhone(served: Served): string {
  const count = (people.get(served) ?? 0) + 1;
  people.set(served, count);
  return `+1415555${1000 + count}`;
}

export function later(served: Served, minutes: number): void {
  served.clock.now = new Date(served.clock.now.getTime() + minutes * 60_000);
}

export async function textFrom(served: Served, phone: string, body: string, to = SHOP_NUMBER): Promise<void> {
  later(served, 1);
  await served.text(body, { from: phone, to });
}

export async function customer(served: Served, to = SHOP_NUMBER): Promise<Customer> {
  const phone = anotherPhone(served);
  for (const body of ['JOIN', 'Hello']) await textFrom(served, phone, body, to);
  const ticket = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('tickets').select(['id', 'profileId']).where('phone', '=', phone).executeTakeFirstOrThrow(),
  );
  return { phone, profileId: ticket.profileId, ticketId: ticket.id };
}

/** All of a thread that fits on a page, the oldest first. */
export async function threadOf(key: Client, { ticketId: id }: Customer): Promise<Message[]> {
  return (await key.call('listMessages', { params: { id }, query: { limit: 100 } })).data;
}
