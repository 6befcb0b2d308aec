import { expect, test } from 'vitest';
import { startOnTwilio } from '../harness/onTwilio.ts';
import { numberOf, openThreads, repliesIn, writeAll } from './walk/replies.ts';

/** Those of a worker's that deliver, and more customers than that. */
const PLACES = 64;
const STUCK = 80;
/** For longer than this test may take. */
const HANGING_MS = 120_000;

test('REPLY-5: a provider that lets everything hang keeps its own customers waiting, and no others', {
  timeout: 60_000,
}, async ({ onTestFinished }) => {
  const shop = await startOnTwilio({ patience: { answerMs: HANGING_MS } });
  onTestFinished(shop.end);
  const { parley, twilio } = shop;
  const [other, ...stuck] = await openThreads(shop, Array(STUCK + 1).fill(1));
  if (!other) throw new Error('there is nobody else');
  twilio.behave({ send: ({ to }) => (to === other.phone ? 'accept' : 'accept_then_hang') });
  await writeAll(parley.key, stuck);
  const hanging = () => twilio.texts.filter(isReply).length;
  await expect.poll(hanging).toBeGreaterThanOrEqual(PLACES);
  await writeAll(parley.key, [other]);
  const statuses = async () => (await repliesIn(parley.key, other)).map(({ status }) => status);
  // Those that hang are waited for until long after this: what stood behind them would not be here yet.
  await expect.poll(statuses).toEqual(['sent']);
});

function isReply({ body }: { body: string }): boolean {
  return numberOf(body) !== null;
}
