import { expect, test } from 'vitest';
import { startOnTwilio } from '../harness/onTwilio.ts';
import { onlyTicket } from '../harness/threads.ts';

test('REPLY-10: what lapses is canceled, and what was due while the app was down leaves when it is back, in order and once', {
  timeout: 90_000,
}, async ({ onTestFinished }) => {
  const { parley, twilio, text, end } = await startOnTwilio();
  onTestFinished(end);
  await text('JOIN');
  await text('Tell me when it is back in stock');
  await expect.poll(() => twilio.texts.length).toBe(1);
  const { id } = await onlyTicket(parley.key);
  const reply = (body: string, sendAt: number, cancel_if_customer_writes = false) => {
    const send_at = new Date(sendAt).toISOString();
    return parley.key.call('reply', { params: { id }, body: { body, send_at, cancel_if_customer_writes } });
  };
  const statuses = async () => {
    const { data } = await parley.key.call('listMessages', { params: { id } });
    return data.filter(message => message.source === 'agent').map(message => message.status);
  };

  await reply('Are you still there?', Date.now() + 3_600_000, true);
  await text('It came, thank you');
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(['canceled']);

  const due = Date.now() + 2000;
  for (const body of ['It is back', 'Shall I keep one?']) await reply(body, due);
  await parley.kill();
  await expect.poll(() => Date.now(), { timeout: 10_000 }).toBeGreaterThan(due);
  await parley.restart();
  await expect.poll(statuses, { timeout: 60_000, interval: 250 }).toEqual(['canceled', 'sent', 'sent']);
  expect(twilio.texts.slice(1).map(({ body }) => body)).toEqual(['It is back', 'Shall I keep one?']);
});
