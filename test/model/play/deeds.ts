import { triedAgain } from './again.ts';
import * as byHand from './byHand.ts';
import type { Deed } from './deed.ts';
import * as delivery from './delivery.ts';
import type { Input } from './input.ts';
import * as later from './later.ts';
import * as reports from './reports.ts';
import * as sends from './sends.ts';
import type { Stage } from './stage.ts';
import * as texts from './texts.ts';

/** Null where there is nothing yet that it could be done to. */
export function deedFor(stage: Stage, input: Input): Deed | null {
  switch (input.does) {
    case 'text':
      return texts.textIn(stage, input);
    case 'redeliver text':
      return texts.redelivered(stage, input);
    case 'try again':
      return triedAgain(stage, input);
    case 'marketing':
      return sends.sendRecorded(stage, input);
    case 'repeat marketing':
      return sends.sendRepeated(stage, input);
    case 'report':
      return reports.reportIn(stage, input);
    case 'reply':
      return byHand.replied(stage, input);
    case 'reply later':
      return later.repliedLater(stage, input);
    case 'release':
      return later.released(stage, input);
    case 'lapse':
      return later.lapsed(stage, input.who);
    case 'cancel':
      return later.canceled(stage, input);
    case 'edit':
      return later.edited(stage, input);
    case 'patch':
      return byHand.patched(stage, input);
    case 'snooze':
      return byHand.snoozed(stage, input);
    case 'wake':
      return byHand.woken(stage, input.who);
    case 'block':
      return byHand.blocked(stage, input.who);
    case 'unblock':
      return byHand.unblocked(stage, input.who);
    case 'opt out':
      return byHand.optedOut(stage, input.who);
    case 'dismiss':
      return byHand.dismissed(stage, input.who);
    case 'consent':
      return byHand.consentStated(stage, input);
    case 'send next':
      return delivery.sendNext(stage, input.who);
    case 'settle':
      return delivery.settled(stage, input);
    case 'retry':
      return delivery.retried(stage, input);
  }
}
