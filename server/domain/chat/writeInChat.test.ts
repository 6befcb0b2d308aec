import { describe, expect, test } from 'vitest';
import type { TicketStatus } from '../../../contract/vocabulary.ts';
import type { Settings } from '../settings.ts';
import { accepted, aProfile, EARLIER, facts, minutesAfter, NOW, someSettings } from '../testFacts.ts';
import { aCaller, aChat, aChatTicket, IDENTITY, identifier, inChat, SESSION, someWords } from './testChat.ts';
import { writeInChat } from './writeInChat.ts';

const settings = someSettings({
  welcomeMessage: 'Ask us anything.',
  officeHours: null,
  officeHoursReplies: { inside: 'In a moment.', outside: 'Tomorrow.' },
});
const closedNow = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const SHUT: Settings = { ...settings, officeHours: { days: closedNow, holidays: [] } };
const QUIET: Settings = { ...settings, welcomeMessage: '', officeHoursReplies: { inside: '', outside: '' } };

const first = (known = {}, words = {}, caller = {}) =>
  accepted(writeInChat(facts({ settings, ...known }), aCaller(caller), someWords(words)));
const again = (known = {}, words = {}) =>
  accepted(
    writeInChat(inChat({ settings: QUIET, profile: aProfile(), ...known }), aCaller(), someWords(words)),
  );
const said = ({ messages = [] }: { messages?: { source: string; body: string }[] }) =>
  messages.map(({ source, body }) => [source, body]);

describe('CHAT-2: the first message', () => {
  test('begins a session, which is a ticket under the id that the token names', () => {
    const page = { url: 'https://shop.example/bowl', title: 'Alba bowl' };
    const { profile, ticket, chat, changes } = first({}, { page });
    expect(profile).toMatchObject({ id: 'profile-1', name: null, smsMarketing: 'never_subscribed' });
    const open = { channel: 'web_chat', status: 'open', read: false, profileId: 'profile-1' };
    expect(ticket).toMatchObject({
      id: SESSION,
      threadId: SESSION,
      ...open,
      lastInboundAt: NOW,
      number: null,
    });
    const there = { here: true, language: 'it', pageUrl: page.url, pageTitle: page.title };
    expect(chat).toMatchObject({ id: SESSION, profileId: 'profile-1', externalId: null, ...there });
    expect(changes.map(({ type }) => type)).toEqual([
      ...['profile.created', 'ticket.created', 'message.created', 'message.created', 'message.created'],
    ]);
  });

  test('CHAT-3: stands behind the welcome and before the answer, in the order of their times', () => {
    const { messages = [], chat } = first();
    expect(said({ messages })).toEqual([
      ['welcome', 'Ask us anything.'],
      ['customer', 'Is it in stock?'],
      ['office_hours', 'In a moment.'],
    ]);
    expect(messages.map(({ sentAt }) => sentAt.getTime() - NOW.getTime())).toEqual([-1, 0, 1]);
    expect(messages.map(({ status, threadId, ticketId }) => [status, threadId, ticketId])).toEqual([
      ['sent', SESSION, SESSION],
      ['received', SESSION, SESSION],
      ['sent', SESSION, SESSION],
    ]);
    expect(chat?.autoAnsweredAt).toEqual(NOW);
  });

  test.each([
    ['outside the hours', SHUT, [['welcome'], ['customer'], ['office_hours', 'Tomorrow.']]],
    ['where the shop says nothing', QUIET, [['customer']]],
  ])('CHAT-3: %s', (_, own, expected) => {
    expect(said(first({ settings: own }))).toEqual(expected.map(one => expect.arrayContaining(one)));
  });
});

describe('CHAT-2: a later message', () => {
  const STATES: [TicketStatus, read: boolean, changed: string[]][] = [
    ['open', false, []],
    ['open', true, ['read']],
    ['snoozed', true, ['status', 'read', 'snoozed_until']],
  ];
  test.each(STATES)('goes into a session that is %s, read %s, and changes %j', (status, read, changed) => {
    const snoozedUntil = status === 'snoozed' ? minutesAfter(30) : null;
    const { ticket, changes, messages } = again({ ticket: aChatTicket({ status, read, snoozedUntil }) });
    expect(ticket).toMatchObject({ status: 'open', read: false, snoozedUntil: null, sortedAt: NOW });
    expect(said({ messages: messages ?? [] })).toEqual([['customer', 'Is it in stock?']]);
    const moved = changes.filter(({ type }) => type === 'ticket.updated');
    expect(moved.map(({ fields }) => Object.keys(fields ?? {}))).toEqual(changed.length > 0 ? [changed] : []);
  });

  test('TICK-3: does not go into one that has ended', () => {
    const ended = inChat({ settings, profile: aProfile(), ticket: aChatTicket({ status: 'closed' }) });
    expect(writeInChat(ended, aCaller(), someWords())).toEqual({ refused: 'chat_closed' });
  });

  test('CHAT-7: sent again it is the one before', () => {
    const message = { ...first().messages?.[1], id: 'message-9' } as never;
    expect(writeInChat(inChat({ settings, message }), aCaller(), someWords())).toEqual({
      changes: [],
      already: 'message-9',
    });
  });

  test.each([
    ['once a session', { autoAnsweredAt: EARLIER }, []],
    ['not five minutes after an agent', { repliedAt: minutesAfter(-5) }, []],
    ['six minutes after an agent', { repliedAt: minutesAfter(-6) }, ['In a moment.']],
  ])('CHAT-3: is answered %s', (_, known, expected) => {
    const decided = again({ settings: { ...settings, welcomeMessage: '' }, chat: aChat(known) });
    expect(decided.messages?.slice(1).map(({ body }) => body)).toEqual(expected);
  });
});

describe('CHAT-4: who writes', () => {
  const known = aProfile({ id: 'profile-7', name: null });
  const named = (taken = [identifier('external', 'customer-7', 'profile-7')]) => ({
    identified: { profile: taken.length > 0 ? known : null, taken },
  });

  test('is the customer whom the signature names, and not the browser’s own stranger', () => {
    const { profile, ticket, chat, identifiers } = first(named(), {}, { identity: IDENTITY });
    expect(profile).toMatchObject({ id: 'profile-7', name: 'Mara Lind' });
    expect([ticket?.profileId, chat?.profileId, chat?.externalId]).toEqual([
      ...['profile-7', 'profile-7', 'customer-7'],
    ]);
    expect(identifiers?.map(({ kind, value, profileId }) => [kind, value, profileId])).toEqual([
      ['email', 'mara@north.example', 'profile-7'],
    ]);
  });

  test('is a new customer with what the signature says, where nobody has it yet', () => {
    const { profile, identifiers } = first(named([]), {}, { identity: IDENTITY });
    expect(profile).toMatchObject({ id: 'profile-1', name: 'Mara Lind' });
    expect(identifiers?.map(({ kind, verified }) => [kind, verified])).toEqual([
      ['external', true],
      ['email', true],
    ]);
  });

  test('PROF-5: takes no address from another customer', () => {
    const taken = [
      identifier('external', 'customer-7', 'profile-7'),
      identifier('email', 'mara@north.example', 'profile-8'),
    ];
    expect(first(named(taken), {}, { identity: IDENTITY }).identifiers).toEqual([]);
  });
});

describe('TICK-6: a blocked visitor', () => {
  test('is kept, in no ticket, answered by nothing, and told nothing', () => {
    const { ticket, chat, messages, jobs } = first({ profile: aProfile({ blockedAt: EARLIER }) });
    expect([ticket, chat, jobs]).toEqual([undefined, undefined, undefined]);
    expect(messages).toMatchObject([{ ticketId: null, threadId: SESSION, status: 'received' }]);
  });
});

describe('CHAT-7: what cannot be sent', () => {
  test.each([
    ['nothing', { body: ' \n' }, { refused: 'empty_message', pointer: '/body' }],
    ['too much', { body: '🥣'.repeat(5001) }, { refused: 'message_too_long', pointer: '/body' }],
    [
      'a picture that is not there',
      { mediaIds: ['gone'] },
      { refused: 'unknown_media', pointer: '/media_ids/0' },
    ],
  ])('%s', (_, words, refusal) => {
    expect(writeInChat(facts({ settings }), aCaller(), someWords(words))).toEqual(refusal);
  });

  test('as much as is taken, in characters and not in units', () => {
    expect(first({}, { body: '🥣'.repeat(5000) }).messages).toHaveLength(3);
  });
});

describe('NOTE-1: the team is told by e-mail', () => {
  const mailing = {
    ...QUIET,
    emailNotifications: { on: true, recipients: ['a@b.example'], everyMessage: false },
  };
  test.each([
    ['of the first message', { ticket: null, chat: null }, 1],
    ['of one in a ticket that was read', { ticket: aChatTicket({ read: true }) }, 1],
    ['not of one in a ticket that was not', { ticket: aChatTicket({ read: false }) }, 0],
  ])('%s', (_, known, mails) => {
    expect(again({ settings: mailing, ...known }).jobs).toHaveLength(mails);
  });
});
