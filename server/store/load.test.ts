import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CUSTOMER, openShop, SHOP_NUMBER, type Shop } from '../../test/harness/shop.ts';
import { changeSettings } from '../actions/changeSettings.ts';
import { recordMarketingSend } from '../actions/recordMarketingSend.ts';
import { type Asked, replyToTicket } from '../actions/replyToTicket.ts';
import { type Accepted, NOTHING, SYSTEM } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import { identifierOf } from '../domain/newProfile.ts';
import type { Message } from '../domain/state.ts';
import type { Wanted } from './command.ts';
import { createWorkspace } from './createWorkspace.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const OTHER = '+393475550143';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** What a rule gets to see that asks for this. */
async function factsOf(load: Wanted, workspaceId = shop.workspaceId): Promise<Facts> {
  const seen: Facts[] = [];
  const decide = (facts: Facts) => {
    seen.push(facts);
    return NOTHING;
  };
  await shop.context.gate.submit({ workspaceId, load, decide });
  const [facts] = seen;
  if (!facts) throw new Error('nothing was decided');
  return facts;
}

function later(minutes: number): Date {
  shop.clock.now = new Date(shop.clock.now.getTime() + minutes * 60_000);
  return shop.clock.now;
}

async function text(body: string, from: string): Promise<Message> {
  later(1);
  const received = await shop.text(body, { from });
  const message = received === 'repeated' ? undefined : received.messages?.[0];
  if (!message) throw new Error('the text made no message');
  return message;
}

const bodies = ({ thread }: Facts) => thread.map(message => message.body);

describe('by profileId', () => {
  test('come the profile and its SMS ticket, and none of its messages', async () => {
    const { profileId, ticketId } = await text('Hello', CUSTOMER);
    expect(await factsOf({ profileId })).toMatchObject({
      profile: { id: profileId },
      ticket: { id: ticketId, phone: CUSTOMER },
      number: { phone: SHOP_NUMBER, goneAt: null },
      message: null,
      thread: [],
    });
  });

  test('a profile without a ticket comes alone', async () => {
    const { profileId } = await text('JOIN', '+393475550150');
    expect(await factsOf({ profileId })).toMatchObject({ profile: { id: profileId }, ticket: null });
  });

  test('comes nobody who is not there, or who is in another workspace', async () => {
    const { profileId } = await text('Hello', CUSTOMER);
    const settings = {
      organization_prefix: 'B',
      default_sender_email: 'b@b.example',
      time_zone: 'Europe/Rome',
    };
    const other = await createWorkspace(shop.db, { name: 'B', settings }, shop.clock.now);
    for (const facts of [await factsOf({ profileId: NOBODY }), await factsOf({ profileId }, other)])
      expect(facts).toMatchObject({ profile: null, ticket: null, thread: [] });
  });
});

describe('unsent', () => {
  test('is what is queued for this customer, the oldest first, and nothing else', async () => {
    const who = '+393475550151';
    await text('JOIN', who);
    const { ticketId, profileId } = await text('Hello', who);
    const sent = await reply(ticketId, 'One that has left');
    await becomes(sent, 'sent');
    for (const body of ['First', 'Second']) await reply(ticketId, body);
    const other = await text('Hello', OTHER);
    const facts = await factsOf({ profileId, unsent: true });
    expect(bodies(facts).slice(1)).toEqual(['First', 'Second']);
    // The answer to JOIN.
    expect(facts.thread[0]).toMatchObject({ source: 'keyword_response' });
    expect(facts.thread.every(message => message.status === 'queued')).toBe(true);
    expect(bodies(await factsOf({ profileId: other.profileId, unsent: true }))).toEqual([]);
  });

  test('is nothing that was not asked for, in one batch with somebody who asks', async () => {
    const who = '+393475550152';
    await text('JOIN', who);
    const { profileId } = await text('Hello', who);
    const other = await text('JOIN', '+393475550153');
    const [asked, notAsked, another] = await Promise.all([
      factsOf({ profileId, unsent: true }),
      factsOf({ profileId }),
      factsOf({ profileId: other.profileId }),
    ]);
    expect([asked.thread.length, notAsked.thread.length, another.thread.length]).toEqual([1, 0, 0]);
  });
});

describe('scheduled', () => {
  const who = '+393475550157';
  const schedule = async (ticketId: string | null, body: string, minutes: number) => {
    const sendAt = new Date(shop.clock.now.getTime() + minutes * 60_000);
    return reply(ticketId, body, { sendAt });
  };

  test('is, by a message or its ticket, the ticket and what is to leave later in its thread', async () => {
    await text('JOIN', who);
    const { ticketId, id: messageId } = await text('Hello', who);
    await text('JOIN', '+393475550158');
    const other = await text('Hello', '+393475550158');
    const last = await schedule(ticketId, 'Last', 60);
    await schedule(ticketId, 'First', 30);
    await reply(ticketId, 'Queued');
    await schedule(other.ticketId, 'Of another', 30);
    const ticket = { id: ticketId };
    for (const load of [{ messageId: last }, { ticketId: ticketId ?? '' }]) {
      const facts = await factsOf({ ...load, scheduled: true });
      expect([bodies(facts), facts.ticket]).toMatchObject([['First', 'Last'], ticket]);
    }
    const facts = await factsOf({ messageId, scheduled: true });
    expect([bodies(facts), facts.ticket]).toMatchObject([['Hello', 'First', 'Last'], ticket]);
    expect(facts.message).toMatchObject({ id: messageId });
  });

  test('is nothing that was not asked for, in one batch with somebody who asks', async () => {
    const { ticketId, id: messageId } = await text('Hello again', who);
    const other = await text('Hello again', '+393475550158');
    const [asked, notAsked, another] = await Promise.all([
      factsOf({ ticketId: ticketId ?? '', scheduled: true }),
      factsOf({ messageId }),
      factsOf({ messageId: other.id, scheduled: true }),
    ]);
    expect([bodies(asked), bodies(notAsked), notAsked.ticket]).toEqual([
      ['Hello again', 'First', 'Last'],
      [],
      null,
    ]);
    expect(bodies(another)).toEqual(['Hello again', 'Of another']);
  });
});

describe('REPLY-5: what stands first in a line', () => {
  const who = '+393475550161';
  const headIn = async (line: string) => (await factsOf({ line })).message?.body;

  test('comes with its customer and its number', async () => {
    await text('JOIN', who);
    const { ticketId, profileId: line } = await text('Hello', who);
    for (const body of ['First', 'Second']) await reply(ticketId, body);
    // The answer to JOIN.
    const { message } = await factsOf({ line });
    expect(message).toMatchObject({ source: 'keyword_response' });
    await becomes(message?.id ?? '', 'sent');
    expect(await factsOf({ line })).toMatchObject({
      ...{ message: { body: 'First' }, profile: { id: line }, number: { phone: SHOP_NUMBER } },
      ...{ ticket: null, thread: [] },
    });
  });

  test('is nothing where nobody waits, nor in another thread or workspace', async () => {
    const { profileId } = await text('Hello', '+393475550162');
    for (const line of [profileId, NOBODY]) expect(await headIn(line)).toBeUndefined();
  });

  test('is what earlier commands of the batch have left', async () => {
    const { ticketId, profileId: line } = await text('Hello again', who);
    const ids = [];
    for (const body of ['Third', 'Fourth']) ids.push(await reply(ticketId, body));
    const first = (await factsOf({ line })).message;
    const [, , , , head] = await Promise.all([
      becomes(first?.id ?? '', 'sent'),
      becomes(ids[0] ?? '', 'canceled'),
      factsOf({ messageId: ids[1] ?? '' }),
      reply(ticketId, 'Fifth'),
      headIn(line),
    ]);
    expect([first?.body, head]).toEqual(['First', 'Second']);
  });
});

describe('around a moment', () => {
  const who = '+393475550154';
  const send = (id: string, sentAt: Date, status: 'sent' | 'failed' = 'sent') =>
    recordMarketingSend(
      shop.context,
      shop.workspaceId,
      { type: 'campaign', id, name: id, phone: who, body: id, from: null, status, sentAt },
      SYSTEM,
    );

  test('come the sends of that instant, the first text after it, and the first send after it', async () => {
    await text('Before', who);
    const moment = later(1);
    for (const id of ['now', 'now too']) await send(id, moment);
    await send('failed', later(1), 'failed');
    await text('HELP', who);
    for (const body of ['After', 'After that']) await text(body, who);
    for (const id of ['next', 'the one after']) await send(id, later(1));
    expect(bodies(await factsOf({ phone: who, around: moment }))).toEqual([
      'now',
      'now too',
      'After',
      'next',
    ]);
    expect(bodies(await factsOf({ phone: who, around: later(1) }))).toEqual([]);
    expect(bodies(await factsOf({ phone: who }))).toEqual([]);
    expect(bodies(await factsOf({ phone: '+393475550199', around: moment }))).toEqual([]);
  });

  test('comes what an earlier command of the batch has just made', async () => {
    const moment = later(1);
    const [, facts] = await Promise.all([
      send('in the batch', moment),
      factsOf({ phone: who, around: moment }),
    ]);
    expect(bodies(facts)).toEqual(['in the batch']);
  });
});

describe("AUTO-2: the customer's e-mail", () => {
  const know = (phone: string, value: string, verified = true) =>
    shop.context.gate.submit({
      workspaceId: shop.workspaceId,
      load: { phone },
      decide: facts => {
        if (!facts.profile) throw new Error('there is no such customer');
        const identifier = identifierOf(facts, facts.profile, 'email', value);
        return { identifier: { ...identifier, verified }, changes: [] };
      },
    });

  test('comes with the profile: one that is verified before an older one that is not', async () => {
    const who = '+393475550155';
    const { profileId, id: messageId } = await text('Hello', who);
    expect(await factsOf({ profileId })).toMatchObject({ email: null });
    await know(who, 'typed@chiara.example', false);
    expect(await factsOf({ profileId })).toMatchObject({ email: 'typed@chiara.example' });
    later(1);
    await know(who, 'chiara@chiara.example');
    for (const load of [{ profileId }, { phone: who }, { messageId }])
      expect(await factsOf(load)).toMatchObject({ email: 'chiara@chiara.example' });
  });

  test('comes to who asks later in the batch that learns of it, and to nobody else', async () => {
    const who = '+393475550156';
    const { profileId } = await text('Hello', who);
    const other = await text('Hello', OTHER);
    const [, facts, others] = await Promise.all([
      know(who, 'dario@dario.example'),
      factsOf({ profileId }),
      factsOf({ profileId: other.profileId }),
    ]);
    expect([facts.email, others.email]).toEqual(['dario@dario.example', null]);
  });
});

describe('the settings', () => {
  const hours = (attribution_window_hours: number) =>
    changeSettings(shop.context, shop.workspaceId, { attribution_window_hours }, SYSTEM);

  test('come to every command, whole and as stored', async () => {
    await hours(48);
    for (const load of [{}, { settings: true } as const, { phone: CUSTOMER }]) {
      const { settings, storedSettings } = await factsOf(load);
      expect(settings).toMatchObject({ name: 'Morlane', attributionWindowHours: 48, optOutMatch: 'exact' });
      expect(storedSettings).toMatchObject({ name: 'Morlane', attribution_window_hours: 48 });
      expect(storedSettings).not.toHaveProperty('opt_out_match');
    }
  });

  test('are, within a batch, what the command before has made of them', async () => {
    await hours(48);
    const [before, , after] = await Promise.all([factsOf({}), hours(12), factsOf({})]);
    expect(before.settings.attributionWindowHours).toBe(48);
    expect(after.settings.attributionWindowHours).toBe(12);
    expect(after.storedSettings).toMatchObject({ attribution_window_hours: 12 });
  });
});

async function reply(ticketId: string | null, body: string, more: Partial<Asked> = {}): Promise<string> {
  later(1);
  const words = { body, clientMessageId: undefined, ...more };
  const { context, workspaceId } = shop;
  return (await replyToTicket(context, workspaceId, ticketId ?? '', words, SYSTEM)).messageId;
}

async function becomes(messageId: string, status: Message['status']): Promise<void> {
  const decide = ({ message }: Facts): Accepted => {
    if (!message) throw new Error('there is no such message');
    const { ticketId, profileId } = message;
    const change = { type: 'message.updated' as const, actor: SYSTEM, messageId, ticketId, profileId };
    return { messages: [{ ...message, status }], changes: [change] };
  };
  await shop.context.gate.submit({ workspaceId: shop.workspaceId, load: { messageId }, decide });
}
