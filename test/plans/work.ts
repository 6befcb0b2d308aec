import { setTimeout as pause } from 'node:timers/promises';
import { Logger, runOnce } from 'graphile-worker';
import { indexForSearch } from '../../server/actions/indexForSearch.ts';
import { packDays } from '../../server/actions/packDays.ts';
import { reconcile } from '../../server/actions/reconcile.ts';
import { sweepUploads } from '../../server/actions/sweepUploads.ts';
import { sweepTabs } from '../../server/chat/sweepTabs.ts';
import { tasks } from '../../server/jobs/tasks.ts';
import { openPool } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { openFeed } from '../harness/feed.ts';
import type { Served } from '../harness/served.ts';
import { openVisitor } from '../harness/visitor.ts';
import type { Thread } from '../http/calls.ts';
import type { Call } from './calls.ts';

const PICTURE = { url: 'https://pictures.example/mug.jpg', contentType: 'image/jpeg' };
const CARE = 'care@morlane.example';

/** What customers, agents and visitors do in a day, as far as it asks for something in a way of its own or leaves work. */
export function aDay(served: Served, agent: Client, { ticketId: id }: Thread): Call[] {
  const { clock } = served;
  const soon = () => new Date(clock.now.getTime() + 60_000).toISOString();
  const later = { body: 'At nine.', cancel_if_customer_writes: true };
  const support_email = { from: CARE, reply_to: CARE };
  const email_notifications = { on: true, recipients: [CARE], every_message: true };
  return [
    () => agent.call('patchSettings', { body: { support_email, email_notifications } }),
    () => agent.call('reply', { params: { id }, body: { body: 'At ten.', send_at: soon() } }),
    () => agent.call('reply', { params: { id }, body: { ...later, send_at: soon() } }),
    () => served.text('It came in pieces', { media: [PICTURE] }),
    () => agent.call('patchTicket', { params: { id }, body: { status: 'snoozed', snoozed_until: soon() } }),
    () => visit(served, agent),
    () => watch(served, agent),
  ];
}

/** Somebody asks in the chat, leaves, is answered, and wants all of it by mail. */
async function visit({ url, workspaceId, clock }: Served, agent: Client): Promise<void> {
  const visitor = await openVisitor(url, workspaceId);
  await visitor.write('Is it the blue one?');
  await visitor.call('giveChatEmail', { body: { email: 'mara@post.example' } });
  const tab = await visitor.tab();
  clock.now = new Date(clock.now.getTime() + 1000);
  await agent.call('reply', { params: { id: visitor.sessionId }, body: { body: 'It is.' } });
  tab.close();
  await visitor.call('endChat');
  await visitor.call('mailTranscript');
}

/** A screen that has slept, and sees what comes in from then on. */
async function watch({ url, text }: Served, agent: Client): Promise<void> {
  const feed = await openFeed(url, agent.headers, 1);
  await text('Are you there?');
  while (feed.changes().length === 0) await pause(10);
  feed.close();
}

/** What that has left to do, and what the clock starts. */
export function everyJob({ context, owner, clock }: Served): Call[] {
  return [
    async () => {
      clock.now = new Date(clock.now.getTime() + 24 * 3_600_000);
      await doJobs(context, owner);
    },
    () => packDays(context),
    () => reconcile(context),
    () => sweepUploads(context),
    () => sweepTabs(context),
    () => indexForSearch(context),
  ];
}

async function doJobs(context: Served['context'], owner: Served['owner']): Promise<void> {
  const pgPool = openPool(owner, 4);
  const logger = new Logger(() => () => {});
  const taskList = tasks(context);
  try {
    await runOnce({ pgPool, noHandleSignals: true, parsedCronItems: [], logger, taskList });
  } finally {
    await pgPool.end();
  }
}
