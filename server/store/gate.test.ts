import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER, openShop, type Shop } from '../../test/harness/shop.ts';
import { NOTHING } from '../domain/decision.ts';
import { identifierOf } from '../domain/newProfile.ts';
import type { Command } from './command.ts';
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

  it('keeps a request whose processing throws, lets its neighbours through, and takes it again later', async () => {
    const { gate } = shop.context;
    const broken = (again: boolean, decide: Command['decide']) =>
      gate.submit({ ...request('BROKEN', again), decide });
    const [kept, neighbour] = await Promise.all([
      broken(false, () => {
        throw new Error('a rule that trips');
      }),
      shop.text('beside it', { from: '+393475550177' }),
    ]);
    expect(kept).toMatchObject({ journal: 'waiting' });
    expect(neighbour).toMatchObject({ messages: [{ body: 'beside it' }] });
    expect(await journaled('BROKEN')).toMatchObject({ state: 'failed', error: 'Error: a rule that trips' });
    await broken(true, () => NOTHING);
    expect(await journaled('BROKEN')).toMatchObject({ state: 'done', error: null });
    expect(await broken(true, () => NOTHING)).toBe('repeated');
  });

  it('splits a batch that the database refuses, and rejects only the one to blame', async () => {
    const { gate } = shop.context;
    const poison = gate.submit({
      workspaceId: shop.workspaceId,
      load: { phone: CUSTOMER },
      decide: ({ profile }) => ({ changes: [], ...(profile && { profile: { ...profile, name: 'NUL \0' } }) }),
    });
    const beside = shop.text('also beside it', { from: '+393475550178' });
    await expect(poison).rejects.toMatchObject({ code: '22P05' });
    expect(await beside).toMatchObject({ messages: [{ body: 'also beside it' }] });
  });

  it('PROF-5: keeps an e-mail of a customer who is known already', async () => {
    const { workspaceId } = shop;
    await shop.context.gate.submit({
      workspaceId,
      load: { phone: CUSTOMER },
      decide: facts => {
        if (!facts.profile) throw new Error('the customer is not known');
        const identifier = identifierOf(facts, facts.profile, 'email', 'known@postino.example');
        return { identifier, changes: [] };
      },
    });
    const kept = await inWorkspace(shop.db, workspaceId, tx =>
      tx.selectFrom('profileIdentifiers').select('value').where('kind', '=', 'email').execute(),
    );
    expect(kept).toEqual([{ value: 'known@postino.example' }]);
  });

  it('rejects what a rule refuses, and leaves nothing of it', async () => {
    const before = await everything();
    const refused = shop.context.gate.submit({
      workspaceId: shop.workspaceId,
      load: {},
      decide: () => ({ refused: 'not_found', pointer: '/id' }),
    });
    await expect(refused).rejects.toMatchObject({ code: 'not_found', pointer: '/id' });
    expect(await everything()).toEqual(before);
  });
});

function request(key: string, again: boolean) {
  const journal = { provider: 'simulator', key, kind: 'inbound' as const, payload: { body: 'x' }, again };
  return { workspaceId: shop.workspaceId, journal, load: {} };
}

async function journaled(key: string) {
  const { journal } = await everything();
  return journal.find(entry => entry.providerKey === key);
}
