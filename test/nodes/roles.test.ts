import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFeed } from '../harness/feed.ts';
import { type Figures, figuresOf } from '../harness/figures.ts';
import { BUYER } from '../harness/onTwilio.ts';
import { onlyTicket } from '../harness/threads.ts';
import { startWebAndWorker, type TwoNodes } from './twoNodes.ts';

let nodes: TwoNodes;
beforeAll(async () => {
  nodes = await startWebAndWorker();
}, 120_000);
afterAll(() => nodes.end());

const figures = async (): Promise<{ web: Figures; worker: Figures }> => ({
  web: await figuresOf(nodes.a.url),
  worker: await figuresOf(nodes.b.url),
});

test('REPLY-2: what the web process takes in, the worker sends; each counts what it did', async () => {
  await nodes.a.text(BUYER, 'Is it in stock?');
  await nodes.a.text(BUYER, 'JOIN');
  // Its confirmation.
  await expect.poll(() => nodes.twilio.texts.length).toBe(1);
  const { id } = await onlyTicket(nodes.a.key);
  const feed = await openFeed(nodes.a.url, nodes.a.key.headers);
  await nodes.a.key.call('reply', { params: { id }, body: { body: 'Welcome.' } });
  await expect.poll(() => nodes.twilio.texts.length).toBe(2);
  await expect
    .poll(async () => (await figures()).worker.of('parley_replies_total', { status: 'sent' }))
    .toBe(2);
  const { web, worker } = await figures();
  expect(web.of('parley_messages_accepted_total', { channel: 'sms' })).toBe(2);
  expect(worker.of('parley_messages_accepted_total', { channel: 'sms' })).toBe(0);
  expect(web.of('parley_replies_total', { status: 'sent' })).toBe(0);
  expect(web.of('parley_live_screens')).toBe(1);
  expect(web.of('parley_feed_lag_seconds_count')).toBeGreaterThan(0);
  feed.close();
  expect(web.of('parley_webhook_commit_seconds_count', { route: '/webhooks/twilio/messages' })).toBe(2);
});

test('without a worker jobs wait, as both say; with it again they are done', {
  timeout: 90_000,
}, async () => {
  await nodes.b.kill();
  const { id } = await onlyTicket(nodes.a.key);
  await nodes.a.key.call('reply', { params: { id }, body: { body: 'Are you there?' } });
  const waiting = async () => (await figuresOf(nodes.a.url)).of('parley_jobs_waiting', { task: 'deliver' });
  expect(await waiting()).toBe(1);
  await expect
    .poll(async () => (await figuresOf(nodes.a.url)).of('parley_jobs_oldest_seconds', { task: 'deliver' }))
    .toBeGreaterThan(0.5);
  expect(nodes.twilio.texts).toHaveLength(2);
  await nodes.b.restart();
  await expect.poll(() => nodes.twilio.texts.length, { timeout: 20_000 }).toBe(3);
  await expect.poll(waiting).not.toBe(1);
});

test('the worker answers whether it is well and in figures, and nothing else', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics'])
    expect((await nodes.b.key.send(path)).status).toBe(200);
  for (const path of ['/', '/api/v1/tickets', '/webhooks/twilio/messages', '/widget.js']) {
    const answer = await nodes.b.key.send(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  }
});
