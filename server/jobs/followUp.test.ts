import { expect, test } from 'vitest';
import { openMailServer } from '../../test/fakes/mail/mailServer.ts';
import { openShop } from '../../test/harness/shop.ts';
import { visitorOf } from '../../test/harness/visiting.ts';
import { changeSettings } from '../actions/changeSettings.ts';
import { askTranscript } from '../actions/chat/askTranscript.ts';
import { SYSTEM } from '../domain/decision.ts';
import { openLog } from '../log.ts';
import { openMailer } from '../mail/mailer.ts';
import { tasks } from './tasks.ts';
import { startWorker } from './worker.ts';

/** A clock that runs, and can be told that it is earlier. */
function runningClock() {
  let behind = 0;
  return {
    get now() {
      return new Date(Date.now() - behind);
    },
    setBack: (ms: number) => {
      behind = ms;
    },
  };
}

/** Into the 3 minutes: a second is left of them. */
const MOST_OF_IT_MS = 179_000;

test('FOLLOW-1 CHAT-6: the worker sends a follow-up by itself once it is due and not before, once, and a transcript at once', async ({
  onTestFinished,
}) => {
  const clock = runningClock();
  const [shop, server] = await Promise.all([openShop({ clock }), openMailServer()]);
  const mail = openMailer(shop.db, () => clock.now, server.url);
  const context = { ...shop.context, mail };
  const worker = startWorker(shop.owner, tasks(context), openLog('error'));
  onTestFinished(async () => {
    await worker.stop();
    mail.close();
    await server.close();
    await shop.close();
  });
  const support_email = { from: 'care@morlane.example', reply_to: 'care@morlane.example' };
  await changeSettings(context, shop.workspaceId, { support_email }, SYSTEM);

  clock.setBack(MOST_OF_IT_MS);
  const mara = visitorOf(shop);
  await mara.says('Does it go in the oven?');
  await mara.types('mara@elsewhere.example');
  await mara.isAnswered('Up to 220 °C.');
  await mara.leaves();
  clock.setBack(0);
  const { leftAt } = await mara.session();
  const due = (leftAt?.getTime() ?? 0) + 180_000;

  await expect.poll(() => server.arrived.length, { timeout: 20_000, interval: 50 }).toBe(1);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  await askTranscript(context, mara.caller);
  await expect.poll(() => server.arrived.length, { timeout: 20_000, interval: 50 }).toBe(2);
  expect(server.arrived.map(({ read }) => read.subject)).toEqual([
    'New message from Morlane',
    'Your conversation with Morlane',
  ]);
  expect((await mara.session()).followedUpAt?.getTime()).toBeGreaterThanOrEqual(due);
});
