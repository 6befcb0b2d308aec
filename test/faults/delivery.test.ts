import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnTwilio } from '../harness/onTwilio.ts';
import { LITTLE_PATIENCE } from '../harness/parley.ts';
import { fateOf } from './walk/fates.ts';
import { openNetwork, outages } from './walk/network.ts';
import { arrived, metered, type Outcome, orders, shown, statusAfter } from './walk/outcome.ts';
import { openThreads, settledReplies, writeAll } from './walk/replies.ts';

/** 2,000 replies in 200 threads: long lines, and short ones. */
const SIZES = [...Array(25).fill(30), ...Array(50).fill(10), ...Array(125).fill(6)];

describe('2,000 replies, of which ten in a hundred go wrong, and the answers to five more are lost', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const shop = await startOnTwilio({ patience: LITTLE_PATIENCE });
    outcome = { shop, threads: [], replies: [], reports: new Map() };
    const { key } = shop.parley;
    const threads = await openThreads(shop, SIZES);
    const network = openNetwork(shop.twilio);
    await Promise.all([writeAll(key, threads), outages(shop.twilio, [400, 900, 1400])]);
    await settledReplies(key, threads);
    const reports = await network.reported();
    outcome = { shop, threads, replies: await settledReplies(key, threads), reports };
  }, 240_000);
  afterAll(() => outcome.shop.end());

  test('REPLY-11: none reaches the phone twice', () => {
    const numbers = arrived(outcome).map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(1850);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('REPLY-5: what arrives does so in the order of the thread', () => {
    for (const { came, written } of orders(outcome)) expect(came).toEqual(written);
  });

  test('REPLY-8: what did not arrive is shown as failed, with a reason, or as unknown', () => {
    expect(outcome.replies).toHaveLength(2000);
    const others = shown(outcome, false);
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['failed', 'unknown']));
    expect(others.filter(({ reason }) => !reason)).toEqual([]);
  });

  test('REPLY-8 SMS-10: what did is shown as it was reported: early, twice, or the wrong way round', () => {
    const all = shown(outcome, true).map(({ number, status }) => ({ number, status }));
    const told = all.map(({ number }) => ({ number, status: statusAfter(fateOf(number).reports) }));
    expect(all).toEqual(told);
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['delivered', 'failed', 'sent']));
  });

  test('REPLY-6: the meter counts what was taken, and nothing else', async () => {
    expect(await metered(outcome)).toBe(arrived(outcome).length);
  });

  test('SMS-10: no report is left waiting for its message', async () => {
    const { data } = await outcome.shop.parley.key.call('listProblems', { query: { limit: 100 } });
    expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(['send_failed', 'send_unknown']));
  });

  test('nothing went wrong in the product itself', () => {
    expect(outcome.shop.parley.errors()).not.toContain('"level":50');
  });
});
