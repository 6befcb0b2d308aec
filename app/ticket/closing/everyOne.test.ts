import { expect, test } from 'vitest';
import { everyOne, type Listed } from './everyOne.ts';

const chat = (id: string, status: Listed['status'] = 'open'): Listed => ({ id, channel: 'web_chat', status });

test('TICK-6: each ticket counts once, in however many lists it stands', () => {
  expect(everyOne(null, [[chat('a'), chat('b')], [chat('b')]])).toEqual([chat('a'), chat('b')]);
});

test('TICK-6: the one on the screen counts as it is there', () => {
  expect(everyOne(chat('a', 'closed'), [[chat('a')]])).toEqual([chat('a', 'closed')]);
});

test('TICK-6: where nothing is known yet it is all there is', () => {
  expect(everyOne(chat('a'), [])).toEqual([chat('a')]);
  expect(everyOne(null, [])).toEqual([]);
});
