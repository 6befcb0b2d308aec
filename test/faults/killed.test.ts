import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { layoutOf } from '../../server/postgres/layout.ts';
import { findServer } from '../../server/postgres/lockFile.ts';
import { BUYER, type OnTwilio, startOnTwilio } from '../harness/onTwilio.ts';
import { allMessages, allTickets, onlyTicket } from '../harness/threads.ts';

const TEXTS = Array.from({ length: 200 }, (_, at) => ({
  sid: `SM${String(at).padStart(32, '0')}`,
  from: `+1415555${String(1000 + (at % 20))}`,
  body: `text ${at}`,
}));

describe.concurrent('after kill -9 of the app', () => {
  test('SMS-10: in the middle of 200 inbound texts nothing acknowledged is missing or double', {
    timeout: 90_000,
  }, async ({ onTestFinished }) => {
    const shop = await startOnTwilio();
    onTestFinished(shop.end);
    const { acknowledged, provider } = await inTheMiddleOfTexts(shop);
    await shop.parley.kill();
    expect(acknowledged.size).toBeLessThan(TEXTS.length);
    await shop.parley.restart();
    await provider;

    const messages = await allMessages(shop.parley.key);
    expect(messages.map(message => message.body).sort()).toEqual(TEXTS.map(text => text.body).sort());
    expect((await allTickets(shop.parley.key)).map(ticket => ticket.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
  });

  test('REPLY-5 REPLY-11: while a reply was handed over, the provider is asked, and the phone gets it once', {
    timeout: 120_000,
  }, async ({ onTestFinished }) => {
    const shop = await startOnTwilio();
    onTestFinished(shop.end);
    const { parley, twilio } = shop;
    await shop.text('Is it in stock?');
    await shop.text('JOIN');
    await expect.poll(() => twilio.texts.length).toBe(1);
    twilio.behave({ send: 'accept_then_hang' });
    const { id } = await onlyTicket(parley.key);
    for (const body of ['Yes, it is', 'Shall I keep one?'])
      await parley.key.call('reply', { params: { id }, body: { body } });
    await expect.poll(() => twilio.texts.length).toBe(2);
    await parley.kill();
    twilio.behave({});
    await parley.restart();

    const statuses = async () => {
      const { data } = await parley.key.call('listMessages', { params: { id } });
      return data.filter(message => message.source === 'agent').map(message => message.status);
    };
    expect(await statuses()).toEqual(['sending', 'queued']);
    await expect.poll(statuses, { timeout: 90_000, interval: 500 }).toEqual(['sent', 'sent']);
    expect(twilio.texts.slice(1)).toMatchObject([
      { body: 'Yes, it is', to: BUYER },
      { body: 'Shall I keep one?', to: BUYER },
    ]);
  });

  test('DATA-3 REPLY-11: replies that were asked for under keys, and are asked for again, are there once', {
    timeout: 120_000,
  }, async ({ onTestFinished }) => {
    const shop = await startOnTwilio({ patience: { heldMs: 1000 } });
    onTestFinished(shop.end);
    for (const body of ['Is it in stock?', 'JOIN']) await shop.text(body);
    const { id } = await onlyTicket(shop.parley.key);
    const answered = new Set<string>();
    const line = REPLIES.values();
    const asking = Promise.all(Array.from({ length: 8 }, () => askAll(shop, id, line, answered)));
    await vi.waitUntil(() => answered.size >= 20, { interval: 1, timeout: 30_000 });
    await shop.parley.kill();
    expect(answered.size).toBeLessThan(REPLIES.length);
    await shop.parley.restart();
    await asking;

    const ours = (await allMessages(shop.parley.key)).filter(message => message.body.startsWith('reply'));
    expect(ours.map(message => message.body).sort()).toEqual(REPLIES.toSorted());
  });
});

describe('after its PostgreSQL was killed', () => {
  test('SMS-10: in the middle of 200 inbound texts nothing acknowledged is missing or double', {
    timeout: 90_000,
  }, async ({ onTestFinished }) => {
    const shop = await startOnTwilio();
    onTestFinished(shop.end);
    const { acknowledged, provider } = await inTheMiddleOfTexts(shop);
    await killPostgres(shop.parley.dataDir);
    // As the database has gone, so does the app: with it whatever else was under way.
    await shop.parley.kill().catch(() => {});
    const before = acknowledged.size;
    expect(before).toBeLessThan(TEXTS.length);
    await shop.parley.restart();
    const kept = new Set((await allMessages(shop.parley.key)).map(message => message.body));
    expect([...acknowledged].slice(0, before).filter(sid => !kept.has(bodyOf(sid)))).toEqual([]);
    await provider;

    const messages = await allMessages(shop.parley.key);
    expect(messages.map(message => message.body).sort()).toEqual(TEXTS.map(text => text.body).sort());
  });
});

/** With eight texts at a time on their way, and some sixty of two hundred acknowledged. */
async function inTheMiddleOfTexts(shop: OnTwilio) {
  const acknowledged = new Set<string>();
  const line = TEXTS.values();
  const provider = Promise.all(Array.from({ length: 8 }, () => deliverAll(shop, line, acknowledged)));
  await vi.waitUntil(() => acknowledged.size >= 60, { interval: 1, timeout: 30_000 });
  return { acknowledged, provider };
}

/** All of its processes at once, on the spot: what it has not written to disk is lost. */
async function killPostgres(dataDir: string): Promise<void> {
  const server = await findServer(layoutOf(dataDir).cluster);
  if (!server) throw new Error('there is no PostgreSQL to kill');
  process.kill(server.pid, 'SIGQUIT');
}

function bodyOf(sid: string): string {
  return TEXTS.find(text => text.sid === sid)?.body ?? '';
}

const REPLIES = Array.from({ length: 100 }, (_, at) => `reply ${at}`);

/** As a careful program does: each again and again under its own key, until there is an answer that says what became of it. */
async function askAll({ parley }: OnTwilio, ticketId: string, line: Iterator<string>, answered: Set<string>) {
  for (let next = line.next(); !next.done; next = line.next()) {
    const body = next.value;
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `key of ${body}` },
      body: JSON.stringify({ body }),
    };
    const ask = () => parley.key.send(`/api/v1/tickets/${ticketId}/messages`, asked);
    while ((await ask().catch(() => null))?.status !== 201) await pause(50);
    answered.add(body);
  }
}

/** As a provider does: each text again and again, until its webhook has been answered with 200. */
async function deliverAll(shop: OnTwilio, line: Iterator<(typeof TEXTS)[number]>, acknowledged: Set<string>) {
  for (let next = line.next(); !next.done; next = line.next()) {
    const { body, ...more } = next.value;
    while (!(await shop.text(body, more).then(isTaken, () => false))) await pause(50);
    acknowledged.add(more.sid);
  }
}

function isTaken(response: Response): boolean {
  return response.status === 200;
}
