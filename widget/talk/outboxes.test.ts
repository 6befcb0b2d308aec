import { expect, test } from 'vitest';
import type { Waiting } from '../chat/outbox.ts';
import { joined, withoutPictures } from './outboxes.ts';

const waiting = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  id,
  body: `body of ${id}`,
  media: [],
  pictures: 0,
  at: `2026-11-10T09:00:0${id}.000Z`,
  failure: null,
  ...more,
});
const [one, two, three] = [waiting('1'), waiting('2'), waiting('3')];
const acknowledged = (id: string) => ({ client_message_id: id }) as Parameters<typeof joined>[2][number];

test('CHAT-7: two tabs that write at the same time keep both, in order', () => {
  expect(joined([three, one], [two], [])).toEqual([one, two, three]);
});

test('CHAT-7: what the server knows is acknowledged, whoever sent it', () => {
  expect(joined([one, two], [two, three], [acknowledged('2')])).toEqual([one, three]);
});

test('CHAT-7: what another tab has dropped by accident is still here', () => {
  expect(joined([one], [], [])).toEqual([one]);
});

test('CHAT-7: the loss of pictures that went with their page is said', () => {
  const pictured = waiting('2', { pictures: 1 });
  expect(withoutPictures([one, pictured])).toEqual([
    one,
    { ...pictured, pictures: 0, failure: 'picture_lost' },
  ]);
});
