import type { Served } from '../harness/served.ts';
import { type Customer, customer, later } from '../http/customers.ts';

/** A customer to whom a campaign and a flow have been sent, with the id of an event of theirs. */
export async function knownCustomer(served: Served): Promise<Customer & { eventId: string }> {
  const who = await customer(served);
  const tool = await served.keyWith(['profiles:write']);
  for (const [type, id, name] of [
    ['campaign', 'sale', 'Summer sale'],
    ['flow', 'cart', 'Left in the cart'],
  ] as const) {
    later(served, 1);
    await tool.call('recordMarketingSend', {
      body: { type, id, name, phone: who.phone, body: 'See', status: 'sent' as const },
    });
  }
  const viewed = { metric: 'Viewed Product', profile: { id: who.profileId }, properties: {} };
  const { id: eventId } = await tool.call('recordEvent', { body: viewed });
  return { ...who, eventId };
}
