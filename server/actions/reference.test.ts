import { expect, test } from 'vitest';
import { aMessage } from '../domain/testFacts.ts';
import { newId } from '../store/ids.ts';
import { attemptOf, referenceOf } from './reference.ts';

const at = (time: string) => referenceOf(aMessage({ sendingSince: new Date(time) }));

test('SMS-9: an attempt has one reference, whatever provider it goes to', () => {
  const reference = at('2026-11-10T09:00:00.001Z');
  expect(reference).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  expect(at('2026-11-10T09:00:00.001Z')).toBe(reference);
});

test('SMS-9: the next attempt has another, though it should be counted as the first again', () => {
  expect(at('2026-11-10T09:00:00.002Z')).not.toBe(at('2026-11-10T09:00:00.001Z'));
});

test('REPLY-8: a reference tells which attempt it is of, and any other word tells nothing', () => {
  const [id, sendingSince] = [newId(), new Date('2026-11-10T09:00:00.001Z')];
  const reference = referenceOf(aMessage({ id, sendingSince }));
  expect(attemptOf(reference)).toEqual({ messageId: id, attemptedAt: sendingSince });
  for (const word of [null, '', id, `${id}-`, `${id}-?`, `${id}-${'z'.repeat(12)}`, 'message-1-abc'])
    expect(attemptOf(word)).toBeNull();
});
