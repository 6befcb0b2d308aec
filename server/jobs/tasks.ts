import type { TaskList } from 'graphile-worker';
import { askProvider } from '../actions/askProvider.ts';
import { followUp } from '../actions/chat/followUp.ts';
import { mailTranscript } from '../actions/chat/mailTranscript.ts';
import type { Context } from '../actions/context.ts';
import { sweepImports } from '../actions/csv/sweepImports.ts';
import { workCsv } from '../actions/csv/workCsv.ts';
import { deliverMessages } from '../actions/deliverMessages.ts';
import { erase } from '../actions/erase.ts';
import { fetchMedia } from '../actions/fetchMedia.ts';
import { handOut } from '../actions/handOut.ts';
import { pullKlaviyo } from '../actions/klaviyo/pullKlaviyo.ts';
import { lapseScheduled } from '../actions/lapseScheduled.ts';
import { moveJoined } from '../actions/moveJoined.ts';
import { notifyByMail } from '../actions/notifyByMail.ts';
import { notifyDevices } from '../actions/notifyDevices.ts';
import { packDays } from '../actions/packDays.ts';
import { push } from '../actions/push.ts';
import { reconcile } from '../actions/reconcile.ts';
import { releaseMessage } from '../actions/releaseMessage.ts';
import { reprocess } from '../actions/reprocess.ts';
import { runImport } from '../actions/runImport.ts';
import { sweepAvailability } from '../actions/sweepAvailability.ts';
import { sweepClaims } from '../actions/sweepClaims.ts';
import { sweepDrafts } from '../actions/sweepDrafts.ts';
import { sweepOld } from '../actions/sweepOld.ts';
import { sweepUploads } from '../actions/sweepUploads.ts';
import { wakeTicket } from '../actions/wakeTicket.ts';
import { sweepTabs } from '../chat/sweepTabs.ts';
import type { Job } from '../domain/decision.ts';
import { redact } from '../shopify/redact.ts';
import { tendShop, tendShops } from '../shopify/tendShop.ts';
import { Refused } from '../store/refused.ts';
import { callWebhook } from '../webhooks/callWebhook.ts';
import { lineUpWebhooks } from '../webhooks/lineUpWebhooks.ts';
import { mailWebhookDisabled } from '../webhooks/mailWebhookDisabled.ts';
import { sweepWebhooks } from '../webhooks/sweepWebhooks.ts';

type Tasks = { [Name in Job['task']]: (payload: Extract<Job, { task: Name }>['payload']) => Promise<void> };

/** The job table: every job that a decision can ask for, and the action that does it. */
export function tasks(context: Context): TaskList {
  const table: Tasks = {
    deliver: payload => deliverMessages(context, payload),
    ask: payload => askProvider(context, payload),
    release: payload => releaseMessage(context, payload),
    lapse: payload => lapseScheduled(context, payload),
    wake: payload => wakeTicket(context, payload),
    followUp: payload => followUp(context, payload),
    mailTranscript: payload => mailTranscript(context, payload),
    reprocess: payload => reprocess(context, payload),
    fetchMedia: payload => fetchMedia(context, payload),
    moveJoined: payload => moveJoined(context, payload),
    import: payload => runImport(context, payload),
    erase: payload => erase(context, payload),
    pullKlaviyo: payload => pullKlaviyo(context, payload),
    redact: payload => redact(context, payload),
    tendShop: payload => tendShop(context, payload),
    csvImport: payload => workCsv(context, payload),
    handOut: payload => handOut(context, payload),
    notifyByMail: payload => notifyByMail(context, payload),
    notifyDevices: payload => notifyDevices(context, payload),
    push: payload => push(context, payload),
    lineUpWebhooks: payload => lineUpWebhooks(context, payload),
    callWebhook: payload => callWebhook(context, payload),
    mailWebhookDisabled: payload => mailWebhookDisabled(context, payload),
  };
  const asked = Object.entries(table).map(([name, work]) => [name, unlessRefused(work as Work)]);
  return { ...Object.fromEntries(asked), ...timed(context) };
}

/** What the clock starts, and no decision: `runner.ts` says when. */
function timed(context: Context): TaskList {
  return {
    packDays: () => packDays(context),
    reconcile: () => reconcile(context),
    sweepAvailability: () => sweepAvailability(context),
    sweepClaims: () => sweepClaims(context),
    sweepDrafts: () => sweepDrafts(context),
    sweepImports: () => sweepImports(context),
    sweepOld: () => sweepOld(context),
    sweepUploads: () => sweepUploads(context),
    sweepTabs: () => sweepTabs(context),
    tendShops: () => tendShops(context),
    sweepWebhooks: () => sweepWebhooks(context),
  };
}

type Work = (payload: unknown) => Promise<void>;

/** A rule's no is an answer: asked again it would be the same. What it concerned is gone, or no longer so. */
function unlessRefused(work: Work): Work {
  return async payload => {
    try {
      await work(payload);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  };
}
