import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER, openShop, type Shop } from '../../test/harness/shop.ts';
import { inWorkspace } from './database.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const everything = () =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    profiles: await tx.selectFrom('profiles').selectAll().execute(),
    tickets: await tx.selectFrom('tickets').selectAll().execute(),
    messages: await tx.selectFrom('messages').selectAll().orderBy('id').execute(),
    changes: await tx.selectFrom('changes').selectAll().orderBy('number').execute(),
    journal: await tx.selectFrom('journal').selectAll().execute(),
  }));

describe('the gate', () => {
  it('SMS-1 SMS-2: many texts of one new customer at once make one profile and one ticket', async () => {
    await Promise.all(Array.from({ length: 150 }, (_, at) => shop.text(`text ${at}`)));
    const { profiles, tickets, messages, changes, journal } = await everything();
    expect(profiles).toHaveLength(1);
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({ number: 1, status: 'open', read: false, phone: CUSTOMER });
    expect(messages.map(message => message.body)).toEqual(
      Array.from({ length: 150 }, (_, at) => `text ${at}`),
    );
    expect(journal).toHaveLength(150);
    expect(changes.map(change => change.number)).toEqual(changes.map((_, at) => at + 1));
  });

  it('SMS-10: the same text five times at once is one message', async () => {
    const same = { providerId: 'SAME', from: '+393475550199' };
    const results = await Promise.all(Array.from({ length: 5 }, () => shop.text('once', same)));
    expect(results.filter(result => result === 'repeated')).toHaveLength(4);
    const { messages } = await everything();
    expect(messages.filter(message => message.body === 'once')).toHaveLength(1);
  });
});
