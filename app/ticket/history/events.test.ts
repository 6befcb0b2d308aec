import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../contract/shapes.ts';
import { eventsIn } from './events.ts';

const noa = { kind: 'member', id: 'noa', name: 'Noa Albrecht' };
const giulia = { kind: 'customer', id: 'giulia', name: null };

let number = 0;
function entry(fields: HistoryEntry['fields'], more: Partial<HistoryEntry> = {}): HistoryEntry {
  number += 1;
  const at = '2026-11-26T10:00:00.000Z';
  return { number, at, type: 'ticket.updated', actor: noa, fields, names: {}, ...more };
}

const from = <Value>(was: Value, to: Value) => ({ from: was, to });
const deeds = (entries: HistoryEntry[], channel: 'sms' | 'web_chat' = 'sms') =>
  eventsIn(entries, channel).map(({ key: _key, at: _at, actor: _actor, ...deed }) => deed);

test.each([
  ['closing', { status: from('open', 'closed'), read: from(false, true) }, [{ does: 'closed' }]],
  ['opening again', { status: from('closed', 'open') }, [{ does: 'reopened' }]],
  [
    'a snooze',
    { status: from('open', 'snoozed'), snoozed_until: from(null, 'then') },
    [{ does: 'snoozed', until: 'then' }],
  ],
  ['another time for it', { snoozed_until: from('then', 'later') }, [{ does: 'snoozed', until: 'later' }]],
  [
    'its end',
    { status: from('snoozed', 'open'), snoozed_until: from('then', null), read: from(true, false) },
    [{ does: 'woke' }],
  ],
  [
    'what round robin gave',
    { assignee_id: from(null, 'jonas'), assigned_by: from(null, 'turn'), awaits_turn: from(true, false) },
    [{ does: 'inTurn', to: 'jonas', toName: null }],
  ],
  [
    'what it gave back',
    { assignee_id: from('jonas', 'jonas'), assigned_by: from(null, 'returned') },
    [{ does: 'returned', to: 'jonas', toName: null }],
  ],
  ['what waits for its turn', { awaits_turn: from(false, true) }, []],
  ['what only tells of reading', { read: from(false, true) }, []],
  ['a flag', { flags: from([], ['opt_out_suspected']) }, []],
  [
    'tags that come and go',
    { tags: from(['a', 'b'], ['b', 'c', 'd']) },
    [
      { does: 'tagged', tags: ['c', 'd'] },
      { does: 'untagged', tags: ['a'] },
    ],
  ],
  ['an address', { typed_email: from(null, null) }, [{ does: 'email' }]],
  [
    'consent that somebody took away',
    { sms_marketing: from('subscribed', 'unsubscribed') },
    [{ does: 'optedOut' }],
  ],
] as const)('TICK-7: %s', (_, fields, told) => {
  expect(deeds([entry(fields as unknown as HistoryEntry['fields'])])).toEqual(told);
});

test('TICK-7: who was given a ticket, and who had it, are named by the history itself', () => {
  const names = { jonas: 'Jonas Brandt' };
  expect(
    deeds([
      entry({ assignee_id: from('jonas', null) }, { names }),
      entry({ assignee_id: from(null, 'jonas') }, { names }),
    ]),
  ).toEqual([
    { does: 'assigned', to: 'jonas', toName: 'Jonas Brandt' },
    { does: 'unassigned', from: 'jonas', fromName: 'Jonas Brandt' },
  ]);
});

test('TICK-7: a chat begins and ends, and a text says itself that it begins a ticket', () => {
  const history = [
    entry({ status: from('open', 'closed') }),
    entry({}, { type: 'ticket.created', actor: giulia }),
  ];
  expect(deeds(history, 'web_chat')).toEqual([{ does: 'begun' }, { does: 'ended' }]);
  expect(deeds(history)).toEqual([{ does: 'closed' }]);
});

test('TICK-6: whoever is blocked has their ticket closed by it, and it is not said twice', () => {
  const blocked = entry({ blocked: from(false, true) }, { type: 'profile.updated' });
  const closed = entry({ status: from('open', 'closed') });
  expect(deeds([closed, blocked])).toEqual([{ does: 'blocked' }]);
  expect(deeds([{ ...closed, at: '2026-11-26T11:00:00.000Z' }, blocked])).toEqual([
    { does: 'blocked' },
    { does: 'closed' },
  ]);
});

test('PROF-5: what was joined is named by its number, where it had a ticket', () => {
  const joined = (fields: HistoryEntry['fields']) =>
    deeds([entry({ profile_id: from('one', 'other'), ...fields }, { type: 'profile.joined' })]);
  expect(joined({ number: from(12, 7) })).toEqual([{ does: 'joined', number: 12 }]);
  expect(joined({})).toEqual([{ does: 'joined', number: null }]);
  expect(deeds([entry({ profile_id: from('one', 'other') })])).toEqual([]);
});

test('SMS-5: a keyword stands in the thread, with what it did to consent', () => {
  const left = entry({ sms_marketing: from('subscribed', 'unsubscribed') }, { actor: giulia });
  expect(deeds([{ ...left, type: 'consent.changed' }])).toEqual([]);
});
