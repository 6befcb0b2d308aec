import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveMessage } from '../../server/actions/receiveMessage.ts';
import type { Client } from '../harness/client.ts';
import { indexAll } from '../harness/searching.ts';
import { openServed, type Served } from '../harness/served.ts';
import { visitorOf } from '../harness/visiting.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer, textFrom } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const search = (q: string, more = {}) => owner.call('listTickets', { query: { q, ...more } });
const found = async (q: string, more = {}) => (await search(q, more)).data.map(({ id }) => id);

/** A customer of this name, who has also written this. */
async function known(name: string, ...texts: string[]): Promise<Customer> {
  const who = await customer(served);
  await owner.call('editProfile', { params: { id: who.profileId }, body: { name } });
  for (const body of texts) await textFrom(served, who.phone, body);
  return who;
}

describe('VIEW-4: a search', () => {
  test('says in which message it found what, and what stands around it', async () => {
    const long = `${'lorem ipsum '.repeat(20)}the parcel never came ${'dolor sit '.repeat(20)}`;
    const who = await known('Ines', 'parcel, first', long, 'and another thing');
    const { data, truncated } = await search('parcel');
    expect(data.map(({ id }) => id)).toEqual([who.ticketId]);
    const messages = (await owner.call('listMessages', { params: { id: who.ticketId } })).data;
    const message = messages.find(({ body }) => body === long);
    expect(data[0]?.hit).toEqual({
      message_id: message?.id,
      sent_at: message?.sent_at,
      excerpt: expect.stringMatching(/^….*the parcel never came.*…$/),
    });
    expect(truncated).toBe(false);
  });

  test('finds a customer by name, phone in any spelling, and the ticket by its number: no message is named', async () => {
    const { ticketId, phone } = await known('Zoë Łukasz');
    const { number } = await owner.call('readTicket', { params: { id: ticketId } });
    const spelled = `${phone.slice(0, 2)} (${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8)}`;
    for (const q of ['zoe lukasz', 'LUKASZ', 'zoë', phone, spelled, phone.slice(-4), `#${number}`]) {
      const { data } = await search(q);
      expect(
        data.map(({ id, hit }) => [id, hit]),
        q,
      ).toContainEqual([ticketId, null]);
    }
  });

  test('finds the address that a visitor has typed in the chat', async () => {
    const visitor = visitorOf(served);
    await visitor.says('hello');
    await visitor.types('petra@burrow.example');
    const { data } = await search('petra@burrow.example', { channel: 'web_chat' });
    expect(data.map(({ id, hit }) => [id, hit])).toEqual([[visitor.whose.ticketId, null]]);
  });

  test('puts together what the customer is called and what they wrote', async () => {
    const [one, other] = [await known('Berta', 'my umbrella'), await known('Carlo', 'my umbrella')];
    expect(await found('umbrella')).toEqual([other.ticketId, one.ticketId]);
    expect(await found('berta umbr')).toEqual([one.ticketId]);
    expect(await found('berta "umbr"')).toEqual([]);
    expect(await found('"my umbrella" carlo')).toEqual([other.ticketId]);
  });

  test('VIEW-2: keeps to the other filters', async () => {
    const who = await known('Dora', 'a hammock');
    await owner.call('patchTicket', { params: { id: who.ticketId }, body: { status: 'closed' } });
    expect(await found('hammock')).toEqual([]);
    expect(await found('hammock', { status: 'closed' })).toEqual([who.ticketId]);
    expect(await found('hammock', { status: 'any', view: 'mine' })).toEqual([]);
  });

  test('TICK-6: finds who is blocked as anybody else', async () => {
    const who = await known('Egon', 'a trombone');
    await owner.call('blockProfile', { params: { id: who.profileId } });
    expect(await found('trombone', { status: 'any' })).toEqual([who.ticketId]);
  });

  test('VIEW-3: gives what it found page by page in the order of the list, none twice', async () => {
    const all: string[] = [];
    for (let at = 0; at < 7; at += 1) all.unshift((await known(`Fred ${at}`, 'a saxophone')).ticketId);
    for (const when of ['at once', 'indexed']) {
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await search('saxophone', { limit: 3, ...(cursor && { cursor }) });
        pages.push(page.data.map(({ id }) => id));
        cursor = page.next_cursor ?? undefined;
      } while (cursor);
      expect(
        pages.map(({ length }) => length),
        when,
      ).toEqual([3, 3, 1]);
      expect(pages.flat(), when).toEqual(all);
      await indexAll(served);
    }
  });

  test.each(['!!!', '👍🏽'])('for %s finds nothing: there is no word in it', async q => {
    expect(await found(q)).toEqual([]);
  });

  test('for nothing is the list itself, and names no messages', async () => {
    const { data, truncated } = await search('  ');
    expect(data.length).toBeGreaterThan(0);
    expect([truncated, data.filter(ticket => 'hit' in ticket)]).toEqual([false, []]);
  });

  test('never finds what another shop has written, nor its customers', async () => {
    const another = await openAnotherShop(served);
    await receiveMessage(served.context, another.workspaceId, 'simulator', {
      ...{ providerId: 'XYLO', accountExternalId: 'simulator-2', from: '+393475550142', to: '+12125550155' },
      ...{ body: 'a xylophone', media: [], providerKeyword: null },
      place: { city: null, region: null, postalCode: null, country: null },
    });
    expect(await found('xylophone', { status: 'any' })).toEqual([]);
    await indexAll(served);
    for (const q of ['xylophone', 'xyl', '+39 347 555 0142'])
      expect(await found(q, { status: 'any' }), q).toEqual([]);
  });
});
