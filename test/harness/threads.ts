import type { Message, Ticket } from '../../contract/shapes.ts';
import type { Client } from './client.ts';

/** Every ticket of the workspace, page by page. */
export async function allTickets(key: Client): Promise<Ticket[]> {
  const tickets: Ticket[] = [];
  let cursor: string | null = null;
  do {
    const page: { data: Ticket[]; next_cursor: string | null } = await key.call('listTickets', {
      query: { status: 'any', limit: 100, ...(cursor && { cursor }) },
    });
    tickets.push(...page.data);
    cursor = page.next_cursor;
  } while (cursor);
  return tickets;
}

/** The last hundred messages of each ticket's thread. */
export async function allMessages(key: Client): Promise<Message[]> {
  const tickets = await allTickets(key);
  const threads = tickets.map(({ id }) =>
    key.call('listMessages', { params: { id }, query: { limit: 100 } }),
  );
  return (await Promise.all(threads)).flatMap(page => page.data);
}

export async function onlyTicket(key: Client): Promise<Ticket> {
  const [ticket, ...others] = await allTickets(key);
  if (!ticket || others.length > 0) throw new Error(`there are ${others.length + (ticket ? 1 : 0)} tickets`);
  return ticket;
}
