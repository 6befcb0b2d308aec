import { expect, test } from 'vitest';
import { audited } from './audited.ts';
import { type Actor, type ChangeDraft, SYSTEM } from './decision.ts';
import { roleChange } from './team.ts';

const MEMBER: Actor = { kind: 'member', id: 'mara' };
const KEY: Actor = { kind: 'api_key', id: 'key-1' };
const CUSTOMER: Actor = { kind: 'customer', id: 'profile-1' };
const moved = (from: unknown, to: unknown) => ({ from, to });

const setting = { unread_badge: moved(true, false) };
const taken = { 'exports/tickets': moved(null, null) };
const consent = { sms_marketing: moved('subscribed', 'unsubscribed') };
const assignee_id = moved(null, 'mara');
const role = roleChange('jonas', 'support', 'admin', MEMBER).changes[0]?.fields;

const change = (
  type: ChangeDraft['type'],
  fields: ChangeDraft['fields'],
  actor: Actor = MEMBER,
): ChangeDraft => ({ type, actor, profileId: null, ...(fields && { fields }) });

test.each<[string, ChangeDraft, object]>([
  ['a setting', change('settings.updated', setting), { kind: 'setting', fields: setting }],
  ['one, by a program', change('settings.updated', setting, KEY), { kind: 'setting', fields: setting }],
  ['a role', change('settings.updated', role), { kind: 'role', fields: role }],
  ['what was taken along', change('settings.updated', taken), { kind: 'privacy', fields: taken }],
  ['a consent', change('consent.changed', consent), { kind: 'consent', fields: consent }],
  [
    'an assignment, and nothing else of the ticket',
    change('ticket.updated', { assignee_id, read: moved(false, true) }),
    { kind: 'assignment', fields: { assignee_id } },
  ],
])('SET-2: the audit log has %s', (_, draft, entry) => {
  expect(audited(draft)).toEqual({ ...entry, actor: draft.actor });
});

test.each<[string, ChangeDraft]>([
  ['a customer’s own consent', change('consent.changed', consent, CUSTOMER)],
  ['whose turn it was', change('ticket.updated', { assignee_id }, SYSTEM)],
  ['what else becomes of a ticket', change('ticket.updated', { status: moved('open', 'closed') })],
  ['a message', change('message.created', undefined)],
])('SET-2: it does not have %s', (_, draft) => {
  expect(audited(draft)).toBeNull();
});
