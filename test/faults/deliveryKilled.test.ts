import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OnTwilio, startOnTwilio } from '../harness/onTwilio.ts';
import { LITTLE_PATIENCE } from '../harness/parley.ts';
import { fateOf } from './walk/fates.ts';
import { openNetwork } from './walk/network.ts';
import { arrived, metered, type Outcome, orders, shown, statusAfter } from './walk/outcome.ts';
import { openThreads, settledReplies, writeAll } from './walk/replies.ts';

const SIZES = [...Array(4).fill(30), ...Array(30).fill(8)];

/** Each time that so many texts have been taken. */
async function killTwice({ parley, twilio }: OnTwilio, at: number[]): Promise<void> {
  for (const texts of at) {
    await vi.waitUntil(() => twilio.texts.length >= texts, { interval: 1, timeout: 60_000 });
    await parley.kill();
    await parley.restart();
  }
}

describe('kill -9 of the app, twice, while it hands over 360 replies', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const shop = await startOnTwilio({ patience: LITTLE_PATIENCE });
    outcome = { shop, threads: [], replies: [], reports: new Map() };
    const { key } = shop.parley;
    const threads = await openThreads(shop, SIZES);
    const network = openNetwork(shop.twilio);
    await Promise.all([writeAll(key, threads), killTwice(shop, [130, 260])]);
    await settledReplies(key, threads);
    const reports = await network.reported();
    outcome = { shop, threads, replies: await settledReplies(key, threads), reports };
  }, 240_000);
  afterAll(() => outcome.shop.end());

  test('REPLY-11: none is written, nor reaches the phone, twice', () => {
    expect(outcome.replies).toHaveLength(360);
    const numbers = arrived(outcome).map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(300);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('REPLY-5: what arrives does so in the order of the thread', () => {
    for (const { came, written } of orders(outcome)) expect(came).toEqual(written);
  });

  test('REPLY-8: what did not arrive is shown as failed or unknown', () => {
    const statuses = shown(outcome, false).map(({ status }) => status);
    expect(statuses.filter(status => status !== 'failed' && status !== 'unknown')).toEqual([]);
  });

  test('REPLY-8: what did is shown as was heard of it, or as the provider said when it was asked', () => {
    const wrong = shown(outcome, true).filter(({ number, status }) => {
      const told = [outcome.reports.get(number) ?? [], fateOf(number).reports];
      return !told.map(statusAfter).includes(status);
    });
    expect(wrong).toEqual([]);
  });

  test('REPLY-6: the meter counts what was taken, and nothing else', async () => {
    expect(await metered(outcome)).toBe(arrived(outcome).length);
  });
});
