import { expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { reply } from './reply.ts';
import type { QuickReply } from './state.ts';
import * as given from './testFacts.ts';

const HOURS: QuickReply = {
  ...{ workspaceId: given.SHOP, id: 'hours', name: 'Hours', body: 'Open from 9 to 6.', channels: ['sms'] },
  ...{ uses: 3, createdAt: given.EARLIER, updatedAt: given.EARLIER },
};

function madeFrom(quickReplyId: string, known: Partial<Facts> = {}) {
  const profile = given.aProfile({ smsMarketing: 'subscribed' });
  const facts = given.facts({ profile, ticket: given.aTicket(), quickReplies: [HOURS], ...known });
  const asked = { ...given.PLAIN, body: 'Open from 9 to 6.', clientMessageId: 'client-1', quickReplyId };
  return reply(facts, { ...asked, actor: given.AGENT });
}

test('REPLY-9: the quick reply that a reply was made from is used once more', () => {
  expect(given.accepted(madeFrom('hours')).quickReply).toEqual({ kind: 'used', reply: HOURS });
});

test('REPLY-9 REPLY-11: the same reply a second time is no second use', () => {
  expect(madeFrom('hours', { message: given.aMessage({ id: 'first' }) })).toEqual({
    changes: [],
    already: 'first',
  });
});

test('REPLY-9: one that is not there is named, and nothing is sent', () => {
  const refusal = { refused: 'unknown_quick_reply', pointer: '/quick_reply_id' };
  expect(madeFrom('another')).toEqual(refusal);
  expect(madeFrom('hours', { quickReplies: [] })).toEqual(refusal);
});
