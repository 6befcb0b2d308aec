import { expect, test } from 'vitest';
import { checkReplyText } from '../domain/personalize.ts';
import { QUICK_REPLIES } from './quickReplies.ts';

test.each(QUICK_REPLIES)('REPLY-9: the demo keeps "$name" as a shop could', ({ body }) => {
  expect(checkReplyText(body)).toBeNull();
  expect(body.length).toBeLessThanOrEqual(1600);
});

test('REPLY-9: no two of the demo have one name', () => {
  expect(new Set(QUICK_REPLIES.map(({ name }) => name.toLowerCase())).size).toBe(QUICK_REPLIES.length);
});
