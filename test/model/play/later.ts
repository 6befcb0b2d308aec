import { cancelMessage } from '../../../server/actions/cancelMessage.ts';
import { writeAnew } from '../../../server/actions/editMessage.ts';
import { lapseScheduled } from '../../../server/actions/lapseScheduled.ts';
import { releaseMessage } from '../../../server/actions/releaseMessage.ts';
import { replyToTicket } from '../../../server/actions/replyToTicket.ts';
import type { Message } from '../../../server/domain/state.ts';
import { reply } from '../model/act.ts';
import * as later from '../model/later.ts';
import { AGENT, onTicket } from './byHand.ts';
import type { Deed } from './deed.ts';
import { deedOn } from './delivery.ts';
import type { Doing } from './input.ts';
import { WORKSPACE } from './paperShop.ts';
import { outsOf, type Stage } from './stage.ts';

/** Replies for later: written, released by their job at any time, lapsed, canceled, written anew. */

export function repliedLater(stage: Stage, { who, id, ahead, lapses }: Doing<'reply later'>): Deed | null {
  const { gate, book } = stage;
  return onTicket(stage, who, (ticketId, now) => {
    const sendAt = now + ahead;
    const words = { body: id, clientMessageId: id, sendAt: new Date(sendAt), lapses };
    return {
      real: () => replyToTicket({ gate }, WORKSPACE, ticketId, words, AGENT),
      model: () => reply(book, who, id, now, { sendAt, lapses }),
    };
  });
}

export function lapsed(stage: Stage, who: string): Deed | null {
  const { gate, book } = stage;
  return onTicket(stage, who, (ticketId, now) => ({
    real: () => lapseScheduled({ gate }, { workspaceId: WORKSPACE, ticketId }),
    model: () => later.lapse(book, who, now),
  }));
}

export function released(stage: Stage, { who, nth }: Doing<'release'>): Deed | null {
  const { gate, book, now } = stage;
  return onWaiting(stage, who, nth, ({ id: messageId }, at) =>
    deedOn(stage, who, at, {
      real: () => releaseMessage({ gate }, { workspaceId: WORKSPACE, messageId }),
      model: out => later.release(book, out, now.getTime()),
    }),
  );
}

export function canceled(stage: Stage, { who, nth }: Doing<'cancel'>): Deed | null {
  const { gate, book, now } = stage;
  return onWaiting(stage, who, nth, ({ id }, at) =>
    deedOn(stage, who, at, {
      real: () => cancelMessage({ gate }, WORKSPACE, id, AGENT),
      model: out => later.cancel(book, out, now.getTime()),
    }),
  );
}

export function edited(stage: Stage, { who, nth, says, ahead, lapses }: Doing<'edit'>): Deed | null {
  const { gate, book, now } = stage;
  const when = ahead == null ? ahead : now.getTime() + ahead;
  const rest = lapses === undefined ? {} : { lapses };
  const real = { ...(says && { body: says }), ...(when !== undefined && { sendAt: timeOf(when) }), ...rest };
  const model = { ...(says && { says }), ...(when !== undefined && { sendAt: when }), ...rest };
  return onWaiting(stage, who, nth, ({ id }, at) =>
    deedOn(stage, who, at, {
      real: () => writeAnew({ gate }, WORKSPACE, id, real, AGENT),
      model: out => later.edit(book, out, model, now.getTime()),
    }),
  );
}

function timeOf(when: number | null): Date | null {
  return when === null ? null : new Date(when);
}

/** Mostly one that still waits; now and then another, of which there are enough. */
function onWaiting(
  stage: Stage,
  who: string,
  nth: number,
  make: (message: Message, at: number) => Deed,
): Deed | null {
  const outs = outsOf(stage, who);
  const waiting = outs.filter(({ status }) => status === 'scheduled');
  const among = waiting.length > 0 && nth > 0 ? waiting : outs;
  const message = among[nth % among.length];
  return message ? make(message, outs.indexOf(message)) : null;
}
