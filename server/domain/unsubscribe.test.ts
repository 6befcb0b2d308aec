import { expect, test } from 'vitest';
import { changeSettings } from './changeSettings.ts';
import { type Decision, NOTHING, SYSTEM } from './decision.ts';
import { completed } from './storedSettings.ts';
import { facts as someFacts } from './testFacts.ts';
import { unsubscribe } from './unsubscribe.ts';

const [ADA, BEN] = ['ada@north.example', 'ben@north.example'] as const;

const told = (recipients: string[], more: { on?: boolean; unsubscribed?: string[] } = {}) =>
  someFacts({
    storedSettings: { name: 'North', email_notifications: { on: true, recipients, ...more } },
  });

function left(decision: Decision) {
  if ('refused' in decision || !decision.settings) throw new Error('the settings have not changed');
  return completed(decision.settings).email_notifications;
}

test('NOTE-1: an address is taken off, and it alone', () => {
  const decision = unsubscribe(told([ADA, BEN]), BEN);
  expect(left(decision)).toMatchObject({ on: true, recipients: [ADA], unsubscribed: [BEN] });
  expect(decision).toMatchObject({
    changes: [
      {
        type: 'settings.updated',
        actor: SYSTEM,
        fields: { 'email_notifications.recipients': { from: [ADA, BEN], to: [ADA] } },
      },
    ],
  });
});

test('NOTE-1: after the last one nobody is left to tell', () => {
  expect(left(unsubscribe(told([ADA]), ADA))).toMatchObject({
    on: false,
    recipients: [],
    unsubscribed: [ADA],
  });
});

test('NOTE-1: what was off stays off', () => {
  expect(left(unsubscribe(told([ADA, BEN], { on: false }), ADA))).toMatchObject({ on: false });
});

test.each([BEN, 'ADA@north.example', ''])(
  'NOTE-1: nothing changes for one that is not told: "%s"',
  address => {
    expect(unsubscribe(told([ADA]), address)).toBe(NOTHING);
  },
);

test('NOTE-1: who is put back by a member has unsubscribed no longer', () => {
  const facts = told([ADA], { unsubscribed: [BEN, 'cleo@north.example'] });
  const decision = changeSettings(facts, { email_notifications: { recipients: [ADA, BEN] } }, SYSTEM);
  expect(left(decision)).toMatchObject({ recipients: [ADA, BEN], unsubscribed: ['cleo@north.example'] });
});
