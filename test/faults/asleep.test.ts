import { expect, test } from 'vitest';
import { startOnTwilio } from '../harness/onTwilio.ts';
import { onlyTicket } from '../harness/threads.ts';

test('TICK-2: a ticket that was due while the app was down wakes when it is back, unread and once', {
  timeout: 60_000,
}, async ({ onTestFinished }) => {
  const { parley, text, end } = await startOnTwilio();
  onTestFinished(end);
  await text('Tell me when it is back in stock');
  const { id } = await onlyTicket(parley.key);
  const due = new Date(Date.now() + 1500);
  const snoozed = { status: 'snoozed' as const, snoozed_until: due.toISOString(), read: true };
  await parley.key.call('patchTicket', { params: { id }, body: snoozed });
  await parley.kill();
  await expect.poll(() => Date.now(), { timeout: 5000 }).toBeGreaterThan(due.getTime());
  await parley.restart();

  const ticket = async () => (await onlyTicket(parley.key)) as { status: string; read: boolean };
  await expect
    .poll(ticket, { timeout: 40_000, interval: 250 })
    .toMatchObject({ status: 'open', read: false, snoozed_until: null });
  const history = await parley.key.call('readHistory', { params: { id } });
  const woken = history.data.filter(entry => entry.actor.kind === 'system');
  expect(woken.map(entry => entry.fields.status)).toEqual([{ from: 'snoozed', to: 'open' }]);
});
