import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHOP_NUMBER, type Shop } from '../../test/harness/shop.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { blockProfile } from '../actions/blockProfile.ts';
import { changeSettings } from '../actions/changeSettings.ts';
import { receiveMessage } from '../actions/receiveMessage.ts';
import { recordMarketingSend } from '../actions/recordMarketingSend.ts';
import { replyToTicket } from '../actions/replyToTicket.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace } from './database.ts';
import type { Gate } from './gate.ts';
import { Refused } from './refused.ts';

let open: TwoGates;
let shop: Shop;
let gates: TwoGates['gates'];
let counted: TwoGates['counted'];
beforeAll(async () => {
  open = await openTwoGates();
  ({ shop, gates, counted } = open);
});
afterAll(() => open.close());

const rows = () =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    tickets: await tx.selectFrom('tickets').selectAll().execute(),
    messages: await tx.selectFrom('messages').selectAll().orderBy('id').execute(),
    changes: await tx.selectFrom('changes').selectAll().orderBy('number').execute(),
    sources: await tx.selectFrom('marketingSources').selectAll().orderBy('id').execute(),
  }));

let texts = 0;
function text(gate: Gate, from: string, body: string) {
  texts += 1;
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator', media: [], providerKeyword: null, place };
  const inbound = { ...about, providerId: `TWO${texts}`, from, to: SHOP_NUMBER, body };
  return receiveMessage({ gate }, shop.workspaceId, 'simulator', inbound);
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('two gates at once', () => {
  test('SET-2: change settings one after the other, and lose none', async () => {
    const change = (gate: Gate, hours: number) =>
      changeSettings({ gate }, shop.workspaceId, { attribution_window_hours: hours }, SYSTEM);
    const rename = (gate: Gate, at: number) =>
      changeSettings({ gate }, shop.workspaceId, { name: `Morlane ${at}` }, SYSTEM);
    const [a, b] = gates;
    counted.decisions = 0;
    for (const at of numbers(10))
      await Promise.all([change(a, 100 + at), rename(b, at), change(b, 200 + at), rename(a, 50 + at)]);
    expect(counted.decisions).toBe(40);
    const told = (await rows()).changes.filter(change => change.type === 'settings.updated');
    expect(told).toHaveLength(40);
    for (const field of ['attribution_window_hours', 'name']) {
      const steps = told.flatMap(({ fields }) => fields[field] ?? []);
      expect(steps).toHaveLength(20);
      expect(steps.slice(1).map(step => step.from)).toEqual(steps.slice(0, -1).map(step => step.to));
    }
  });

  test('ATTR-4: record the sends of the same campaigns, in opposite orders, without a deadlock', async () => {
    const phones = numbers(40).map(at => `+1415555${2000 + at}`);
    for (const phone of phones) await text(gates[0], phone, 'Hello');
    const record = (gate: Gate, phone: string, at: number) =>
      recordMarketingSend({ gate }, shop.workspaceId, sendTo(phone, at), SYSTEM);
    counted.decisions = 0;
    const there = phones.map((phone, at) => record(gates[0], phone, at % 10));
    const back = phones.toReversed().map((phone, at) => record(gates[1], phone, 10 - (at % 10)));
    const all = [...(await Promise.all(there)), ...(await Promise.all(back))];
    expect(all.every(({ isNew }) => isNew)).toBe(true);
    expect(counted.decisions).toBe(80);
    const { sources, messages } = await rows();
    expect(sources.map(({ id }) => id)).toEqual(numbers(11).map(at => `campaign-${10 + at}`));
    expect(sources.map(({ name }) => name)).toEqual(sources.map(({ id }) => id));
    expect(messages.filter(message => message.marketingType !== null)).toHaveLength(80);
  });

  test('SMS-1: record sends to the same unknown phones, and make each a profile once', async () => {
    const phones = numbers(40).map(at => `+1415555${3000 + at}`);
    const record = (gate: Gate, phone: string, at: number) =>
      recordMarketingSend({ gate }, shop.workspaceId, sendTo(phone, at), SYSTEM);
    await Promise.all([
      ...phones.map(phone => record(gates[0], phone, 1)),
      ...phones.toReversed().map(phone => record(gates[1], phone, 2)),
    ]);
    const { messages } = await rows();
    for (const phone of phones) {
      const theirs = messages.filter(message => message.phone === phone);
      expect(theirs.map(({ marketingId }) => marketingId).toSorted()).toEqual(['campaign-11', 'campaign-12']);
      expect(new Set(theirs.map(({ profileId }) => profileId)).size).toBe(1);
    }
  });

  test('TICK-6: block a customer while replies and texts come in: none is lost, and none leaves', async () => {
    const from = '+14155554000';
    await text(gates[0], from, 'JOIN');
    const first = await text(gates[0], from, 'Hello');
    const { profileId = '', ticketId = '' } = (first !== 'repeated' && first.messages?.[0]) || {};
    const reply = (gate: Gate, body: string) =>
      replyToTicket({ gate }, shop.workspaceId, ticketId ?? '', { body, clientMessageId: body }, SYSTEM).then(
        () => 'queued',
        (error: unknown) => (error instanceof Refused ? error.code : 'failed'),
      );
    counted.decisions = 0;
    const [replies] = await Promise.all([
      Promise.all(numbers(60).map(at => reply(gates[at % 2 === 0 ? 0 : 1], `reply ${at}`))),
      Promise.all(numbers(60).map(at => text(gates[at % 2 === 0 ? 1 : 0], from, `text ${at}`))),
      afterTurns(3).then(() => blockProfile({ gate: gates[0] }, shop.workspaceId, profileId, SYSTEM)),
    ]);
    expect(counted.decisions).toBe(121);
    const others = replies.filter(outcome => outcome !== 'queued' && outcome !== 'profile_blocked');
    expect(others).toEqual([]);
    const { tickets, messages, changes } = await rows();
    const ours = messages.filter(message => message.profileId === profileId);
    expect(ours.filter(message => message.status === 'queued')).toEqual([]);
    expect(ours.filter(({ source }) => source === 'agent').map(({ status }) => status)).toEqual(
      replies.filter(outcome => outcome === 'queued').map(() => 'canceled'),
    );
    const heard = ours.filter(({ body }) => body.startsWith('text '));
    expect(heard).toHaveLength(60);
    const blockedAs = changes.find(({ fields }) => 'blocked' in fields)?.number ?? 0;
    const numberOf = (id: string) =>
      changes.find(change => change.messageId === id && change.type === 'message.created')?.number ?? 0;
    expect(heard.map(message => message.ticketId === null)).toEqual(
      heard.map(({ id }) => numberOf(id) > blockedAs),
    );
    expect(tickets.find(ticket => ticket.id === ticketId)).toMatchObject({ status: 'closed', read: true });
    expect(changes.map(change => change.number)).toEqual(changes.map((_, at) => at + 1));
  });
});

function sendTo(phone: string, at: number) {
  const id = `campaign-${10 + at}`;
  const about = { type: 'campaign', status: 'sent', from: null, body: 'New in' } as const;
  return { ...about, id, name: id, phone, sentAt: new Date(shop.clock.now.getTime() - at) };
}

async function afterTurns(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise(setImmediate);
}
