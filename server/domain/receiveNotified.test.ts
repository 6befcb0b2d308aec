import { expect, test } from 'vitest';
import { receive } from './receive.ts';
import * as given from './testFacts.ts';

const told = { on: true, recipients: ['team@north.example'], everyMessage: false };
const settings = given.someSettings({ emailNotifications: told });
const known = { profile: given.aProfile(), ticket: given.aTicket({ read: true }), settings };

function mails(facts: Parameters<typeof given.facts>[0], body = 'Where is my parcel?') {
  const { jobs = [], messages } = given.accepted(receive(given.facts(facts), given.aText(body)));
  const [message] = messages ?? [];
  const payload = { workspaceId: given.SHOP, messageId: message?.id };
  const job = { task: 'notifyByMail', payload, key: `notify:${message?.id}` };
  return { asked: jobs.filter(one => one.task === 'notifyByMail'), job };
}

test.each<[string, Parameters<typeof given.facts>[0]]>([
  ['of somebody new', { settings }],
  ['on a ticket that was read', known],
])('NOTE-1: a text %s is told by e-mail', (_, facts) => {
  const { asked, job } = mails(facts);
  expect(asked).toEqual([job]);
});

test.each<[string, Parameters<typeof given.facts>[0], body?: string]>([
  ['while notifications are off', { ...known, settings: given.someSettings() }],
  ['on a ticket that is unread', { ...known, ticket: given.aTicket({ read: false }) }],
  ['that is a keyword', known, 'HELP'],
  ['of a blocked customer', { ...known, profile: given.aProfile({ blockedAt: given.EARLIER }) }],
])('NOTE-1 NOTE-3: a text %s is not', (_, facts, body) => {
  expect(mails(facts, body).asked).toEqual([]);
});
