import { expect, test } from 'vitest';
import type { ConsentEntry } from '../../contract/consentRoutes.ts';
import { en } from '../words/en.ts';
import type { Say } from '../words/useWords.ts';
import { causeText, ledgerLines } from './ledgerLines.ts';

function entry(known: Partial<ConsentEntry>): ConsentEntry {
  return {
    ...{ id: 'entry', profile_id: 'mara', kind: 'sms_marketing', was: 'subscribed', became: 'unsubscribed' },
    ...{ source: 'keyword', evidence: 'STOP', message_id: 'text', at: '2026-11-10T10:00:00.000Z' },
    actor: { kind: 'customer', id: 'mara', name: null },
    ...known,
  };
}

const kindsOf = (...entries: ConsentEntry[]) => ledgerLines(entries).map(line => line.kinds);
const transactional = entry({ kind: 'sms_transactional' });

test('SMS-6: one STOP is one line, though each kind has its entry', () => {
  expect(kindsOf(transactional, entry({}))).toEqual(['both']);
});

test('SMS-6: what became different, or at another time, or by another text, stands apart', () => {
  const apart = ['sms_transactional', 'sms_marketing'];
  expect(kindsOf(transactional, entry({ became: 'subscribed' }))).toEqual(apart);
  expect(kindsOf(transactional, entry({ at: '2026-11-10T09:00:00.000Z' }))).toEqual(apart);
  expect(kindsOf(transactional, entry({ message_id: 'another' }))).toEqual(apart);
  expect(kindsOf(entry({}), entry({}))).toEqual(['sms_marketing', 'sms_marketing']);
});

test('SMS-6: two changes in a row are two lines, of both kinds each', () => {
  const start = { became: 'subscribed', message_id: 'start' } as const;
  const entries = [entry({ ...start, kind: 'sms_transactional' }), entry(start), transactional, entry({})];
  expect(kindsOf(...entries)).toEqual(['both', 'both']);
});

/** The sentence itself, with what fills it in behind it. */
const t: Say = (key, ...values) => [en[key], ...Object.values(values[0] ?? {})].join(' | ');

test.each([
  [{}, 'By the keyword “{evidence}” | STOP'],
  [{ source: 'provider', evidence: '21610' }, 'By the provider’s opt-out signal “{evidence}” | 21610'],
  [{ source: 'provider', evidence: null }, 'By the provider’s opt-out signal'],
  [
    { source: 'agent', actor: { kind: 'member', id: 'noa', name: 'Noa' } },
    'Opted out by {name}, on the customer’s wish | Noa',
  ],
  [{ source: 'agent' }, 'Opted out by an agent, on the customer’s wish'],
  [{ source: 'api', evidence: 'a form' }, 'By API: {evidence} | a form'],
  [{ source: 'api', evidence: null }, 'By API'],
  [{ source: 'import', evidence: 'list.csv' }, 'By import: {evidence} | list.csv'],
  [{ source: 'join', evidence: null }, 'By joining two profiles'],
] as const)('SMS-6: from where it came: %o', (known, says) => {
  expect(causeText(entry(known), t)).toBe(says);
});
