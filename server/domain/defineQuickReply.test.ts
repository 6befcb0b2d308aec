import { describe, expect, test } from 'vitest';
import { isRefused } from './decision.ts';
import {
  createQuickReply,
  deleteQuickReply,
  patchQuickReply,
  type QuickReplyDraft,
} from './defineQuickReply.ts';
import type { QuickReply } from './state.ts';
import * as given from './testFacts.ts';

const HOURS: QuickReply = {
  workspaceId: given.SHOP,
  id: 'hours',
  name: 'Opening hours',
  body: 'Open from 9 to 6.',
  channels: ['sms'],
  uses: 3,
  createdAt: given.EARLIER,
  updatedAt: given.EARLIER,
};
const SIZES: QuickReply = { ...HOURS, id: 'sizes', name: 'Sizes' };

const shop = given.facts({ quickReplies: [HOURS, SIZES] });
const draft: QuickReplyDraft = { name: 'Parcels', body: 'Hi {{first_name}}', channels: ['sms'] };

function created(more: Partial<QuickReplyDraft>) {
  return createQuickReply(shop, { ...draft, ...more }, given.AGENT);
}

const fieldsOf = (decision: ReturnType<typeof created>) => given.accepted(decision).changes[0]?.fields;

test('REPLY-9 SET-2: one is made, and is in the audit log', () => {
  const decision = createQuickReply(
    shop,
    { name: ' Parcels ', body: ' Hi {{first_name}}\n', channels: ['web_chat', 'sms', 'sms'] },
    given.AGENT,
  );
  const at = { createdAt: given.NOW, updatedAt: given.NOW };
  const made = { workspaceId: given.SHOP, id: expect.any(String), uses: 0, ...at };
  const said = { name: 'Parcels', body: 'Hi {{first_name}}', channels: ['sms', 'web_chat'] };
  expect(given.accepted(decision).quickReply).toEqual({ kind: 'kept', reply: { ...made, ...said } });
  const id = given.accepted(decision).quickReply?.reply.id;
  expect(given.accepted(decision).changes).toEqual([
    {
      type: 'settings.updated',
      actor: given.AGENT,
      profileId: null,
      fields: {
        [`quick_replies.${id}.name`]: { from: null, to: 'Parcels' },
        [`quick_replies.${id}.body`]: { from: null, to: 'Hi {{first_name}}' },
        [`quick_replies.${id}.channels`]: { from: null, to: ['sms', 'web_chat'] },
      },
    },
  ]);
});

describe('REPLY-9: a name is had once, whatever its case', () => {
  test.each(['Opening hours', ' opening  HOURS ', 'Opening\u00a0hours', 'ＯＰＥＮＩＮＧ hours'])(
    '%j',
    name => {
      const taken = { refused: 'duplicate_name', pointer: '/name' };
      expect(created({ name })).toEqual(taken);
      expect(patchQuickReply(shop, 'sizes', { name }, given.AGENT)).toEqual(taken);
      expect(isRefused(patchQuickReply(shop, 'hours', { name }, given.AGENT))).toBe(false);
    },
  );

  test.each(['Opening hour', 'Orari', 'ópening hours'])('%j is another', name => {
    expect(isRefused(created({ name }))).toBe(false);
  });
});

test('REPLY-9: a variable that nobody knows is refused, with its place as the caller wrote it', () => {
  const about = { variable: 'frist_name', position: 3 };
  const refusal = { refused: 'unknown_variable', pointer: '/body', about };
  expect(created({ body: '  {{frist_name}}' })).toEqual(refusal);
  expect(patchQuickReply(shop, 'hours', { body: '  {{frist_name}}' }, given.AGENT)).toEqual(refusal);
});

test('REPLY-9 SET-2: what is left out of a change stays, and what changes nothing is not told', () => {
  const changed = patchQuickReply(shop, 'hours', { body: 'Open from 10.' }, given.AGENT);
  expect(given.accepted(changed).quickReply).toEqual({
    kind: 'kept',
    reply: { ...HOURS, body: 'Open from 10.', updatedAt: given.NOW },
  });
  expect(fieldsOf(changed)).toEqual({
    'quick_replies.hours.body': { from: 'Open from 9 to 6.', to: 'Open from 10.' },
  });
  const { name, body, channels } = HOURS;
  expect(patchQuickReply(shop, 'hours', { name, body, channels }, given.AGENT)).toEqual({ changes: [] });
  expect(patchQuickReply(shop, 'hours', {}, given.AGENT)).toEqual({ changes: [] });
});

test('REPLY-9 SET-2: one is deleted, and what it was stays in the audit log', () => {
  const decision = deleteQuickReply(shop, 'hours', given.AGENT);
  expect(given.accepted(decision).quickReply).toEqual({ kind: 'deleted', reply: HOURS });
  expect(fieldsOf(decision)).toMatchObject({
    'quick_replies.hours.name': { from: 'Opening hours', to: null },
  });
});

test('REPLY-9: what is not there is neither changed nor deleted', () => {
  expect(patchQuickReply(shop, 'another', { name: 'x' }, given.AGENT)).toEqual({ refused: 'not_found' });
  expect(deleteQuickReply(shop, 'another', given.AGENT)).toEqual({ refused: 'not_found' });
});
