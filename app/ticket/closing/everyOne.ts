import type { Ticket } from '../../../contract/shapes.ts';

export type Listed = Pick<Ticket, 'id' | 'channel' | 'status'>;

/** Each ticket once, as it was read last: the one on the screen follows what happens at once. */
export function everyOne(open: Listed | null, lists: readonly (readonly Listed[])[]): Listed[] {
  const known = [...lists.flat(), ...(open ? [open] : [])];
  return [...new Map(known.map(ticket => [ticket.id, ticket])).values()];
}
