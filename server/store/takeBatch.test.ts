import { describe, expect, test } from 'vitest';
import { NOTHING } from '../domain/decision.ts';
import type { Command, Wanted } from './command.ts';
import { keysOf, takeBatch } from './takeBatch.ts';

const decide = () => NOTHING;
const asking = (load: Wanted, workspaceId = 'shop') => ({
  command: { workspaceId, load, decide } satisfies Command,
});

const heard = (key: string) => {
  const journal = { provider: 'twilio', key, kind: 'inbound' as const, payload: {}, again: false };
  return { command: { ...asking({ phone: key }).command, journal } satisfies Command };
};

const phones = (...names: string[]) => names.map(phone => asking({ phone }));

test('takes all that wait, in the order of arrival, and at most 64', () => {
  const all = phones(...Array.from({ length: 70 }, (_, at) => `+${at}`));
  const queue = [...all];
  expect(takeBatch(queue, keysOf([]))).toEqual(all.slice(0, 64));
  expect(queue).toEqual(all.slice(64));
});

test('SMS-10: leaves the same provider request twice for the next batch, in front', () => {
  const [first, again, other] = [heard('SM1'), heard('SM1'), heard('SM2')];
  const queue = [first, again, other];
  expect(takeBatch(queue, keysOf([]))).toEqual([first, other]);
  expect(queue).toEqual([again]);
});

test('stops at the first that asks for what the batch ahead has, so that nobody is passed', () => {
  const queue = phones('+1', '+2', '+3');
  expect(takeBatch(queue, keysOf(phones('+9', '+2')))).toEqual(phones('+1'));
  expect(queue).toEqual(phones('+2', '+3'));
});

test('what changes something beside the gate goes alone, after all before it and before all behind it', () => {
  const beside = { command: { ...asking({}).command, beside: async () => {} } satisfies Command };
  const [before, behind] = [asking({ phone: '+1' }), asking({ phone: '+2' })];
  const queue = [before, beside, behind];
  expect(takeBatch(queue, keysOf([]))).toEqual([before]);
  expect(takeBatch(queue, keysOf([asking({})]))).toEqual([]);
  expect(takeBatch(queue, keysOf([]))).toEqual([beside]);
  expect(queue).toEqual([behind]);
});

const providerId = { provider: 'twilio', id: 'SM9' };

describe('what waits for what', () => {
  test.each<[string, Wanted, Wanted, waits: boolean]>([
    ['a customer for themselves', { phone: '+1' }, { phone: '+1' }, true],
    ['a customer for another', { phone: '+1' }, { phone: '+2' }, false],
    ['a ticket for itself', { ticketId: 't' }, { ticketId: 't' }, true],
    ['a profile for itself', { profileId: 'p' }, { profileId: 'p' }, true],
    ['a message for itself', { messageId: 'm' }, { messageId: 'm' }, true],
    ['a report for one of the same message', { providerId }, { providerId }, true],
    ['a report for one of another', { providerId: { ...providerId, id: 'SM8' } }, { providerId }, false],
    ['a report for what may record its send', { messageId: 'm' }, { providerId }, true],
    ['a send for a report', { providerId }, { messageId: 'm' }, false],
    ['anything for a change of settings', { settings: true }, { phone: '+1' }, true],
    ['a change of settings for a text', { phone: '+1' }, { settings: true }, false],
  ])('%s: %j, %j', (_, ahead, behind, waits) => {
    expect(takeBatch([asking(behind)], keysOf([asking(ahead)]))).toHaveLength(waits ? 0 : 1);
  });

  test('nothing for another workspace', () => {
    const ahead = keysOf([asking({ settings: true, phone: '+1', messageId: 'm' })]);
    const elsewhere = [asking({ phone: '+1' }, 'other'), asking({ providerId }, 'other')];
    expect(takeBatch([...elsewhere], ahead)).toEqual(elsewhere);
  });
});
