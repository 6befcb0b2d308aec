import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER, openShop, type Shop } from '../../test/harness/shop.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace } from '../store/database.ts';
import { changeTicket } from './changeTicket.ts';
import { recordMarketingSend } from './recordMarketingSend.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const NOBODY_YET = '+393475550199';

const record = (phone: string, sentAt = new Date('2026-11-09T17:30:00Z')) =>
  recordMarketingSend(
    shop.context,
    shop.workspaceId,
    {
      type: 'campaign',
      id: 'restock',
      name: 'Autumn restock',
      phone,
      body: 'The Alba bowls are back.',
      from: null,
      status: 'delivered',
      sentAt,
    },
    SYSTEM,
  );

const rows = () =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    profiles: await tx.selectFrom('profiles').selectAll().orderBy('id').execute(),
    tickets: await tx.selectFrom('tickets').selectAll().execute(),
    messages: await tx.selectFrom('messages').selectAll().execute(),
    changes: await tx.selectFrom('changes').selectAll().orderBy('number').execute(),
  }));

describe('a marketing send that is recorded', () => {
  it('makes a profile of an unknown phone, without consent and without a ticket', async () => {
    const { id } = await record(NOBODY_YET);
    const { profiles, tickets, messages, changes } = await rows();
    expect(profiles).toMatchObject([
      { smsMarketing: 'never_subscribed', smsTransactional: 'never_subscribed' },
    ]);
    expect(tickets).toEqual([]);
    expect(messages).toMatchObject([
      {
        id,
        threadId: profiles[0]?.id,
        ticketId: null,
        source: 'campaign',
        status: 'delivered',
        marketingId: 'restock',
        sentAt: new Date('2026-11-09T17:30:00Z'),
      },
    ]);
    expect(changes.map(change => change.type)).toEqual(['profile.created', 'message.created']);
  });

  it('stands in the thread that the customer begins afterwards', async () => {
    await shop.text('Is the large one back too?', { from: NOBODY_YET });
    const { profiles, messages } = await rows();
    expect(profiles).toHaveLength(1);
    expect(new Set(messages.map(message => message.threadId)).size).toBe(1);
  });

  it('leaves a closed ticket closed and read', async () => {
    await shop.text('Hello');
    const ticket = (await rows()).tickets.find(one => one.phone === CUSTOMER);
    const patch = { status: 'closed', read: true } as const;
    await changeTicket(shop.context, shop.workspaceId, String(ticket?.id), patch, SYSTEM);
    const before = (await rows()).tickets;
    await record(CUSTOMER, shop.clock.now);
    expect((await rows()).tickets).toEqual(before);
  });

  it('is one profile, however many are recorded at once', async () => {
    const before = (await rows()).profiles.length;
    await Promise.all(Array.from({ length: 5 }, () => record('+12125550123')));
    expect((await rows()).profiles).toHaveLength(before + 1);
  });
});
