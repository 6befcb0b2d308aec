import { blockProfile, unblockProfile } from '../../../server/actions/blockProfile.ts';
import { changeConsent } from '../../../server/actions/changeConsent.ts';
import { changeTicket } from '../../../server/actions/changeTicket.ts';
import { dismissSuspicion, optOutCustomer } from '../../../server/actions/optOutCustomer.ts';
import { replyToTicket } from '../../../server/actions/replyToTicket.ts';
import { wakeTicket } from '../../../server/actions/wakeTicket.ts';
import type { Actor } from '../../../server/domain/decision.ts';
import * as act from '../model/act.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { WORKSPACE } from './paperShop.ts';
import { profileOf, type Stage, ticketOf } from './stage.ts';

/** What agents, the shop's own programs and the clock do. Each needs the customer, or the ticket, to be there. */

export const AGENT: Actor = { kind: 'member', id: '01920000-0000-7000-8000-00000000000a' };
const PROGRAM: Actor = { kind: 'api_key', id: '01920000-0000-7000-8000-00000000000b' };

export function replied(stage: Stage, { who, id }: Doing<'reply'>): Deed | null {
  const { gate, book } = stage;
  const words = { body: id, clientMessageId: id };
  return onTicket(stage, who, (ticketId, now) => ({
    real: () => replyToTicket({ gate }, WORKSPACE, ticketId, words, AGENT),
    model: () => act.reply(book, who, id, now),
  }));
}

export function patched(stage: Stage, { who, status, read }: Doing<'patch'>): Deed | null {
  const { gate, book } = stage;
  const patch = { ...(status && { status }), ...(read !== undefined && { read }) };
  return onTicket(stage, who, (ticketId, now) => ({
    real: () => changeTicket({ gate }, WORKSPACE, ticketId, patch, AGENT),
    model: () => act.patch(book, who, patch, now),
  }));
}

export function snoozed(stage: Stage, { who, ahead }: Doing<'snooze'>): Deed | null {
  const { gate, book } = stage;
  return onTicket(stage, who, (ticketId, now) => {
    const until = now + ahead;
    const patch = { status: 'snoozed' as const, snoozedUntil: new Date(until) };
    return {
      real: () => changeTicket({ gate }, WORKSPACE, ticketId, patch, AGENT),
      model: () => act.patch(book, who, { status: 'snoozed', until }, now),
    };
  });
}

export function woken(stage: Stage, who: string): Deed | null {
  const { gate, book } = stage;
  return onTicket(stage, who, (ticketId, now) => ({
    real: () => wakeTicket({ gate }, { workspaceId: WORKSPACE, ticketId }),
    model: () => act.wake(book, who, now),
  }));
}

export function optedOut(stage: Stage, who: string): Deed | null {
  const { gate, book } = stage;
  return onTicket(stage, who, (ticketId, now) => ({
    real: () => optOutCustomer({ gate }, WORKSPACE, ticketId, AGENT),
    model: () => act.optOut(book, who, now),
  }));
}

export function dismissed(stage: Stage, who: string): Deed | null {
  const { gate, book } = stage;
  return onTicket(stage, who, ticketId => ({
    real: () => dismissSuspicion({ gate }, WORKSPACE, ticketId, AGENT),
    model: () => act.dismiss(book, who),
  }));
}

export function blocked(stage: Stage, who: string): Deed | null {
  const { gate, book } = stage;
  return onProfile(stage, who, (profileId, now) => ({
    real: () => blockProfile({ gate }, WORKSPACE, profileId, AGENT),
    model: () => act.block(book, who, now),
  }));
}

export function unblocked(stage: Stage, who: string): Deed | null {
  const { gate, book } = stage;
  return onProfile(stage, who, profileId => ({
    real: () => unblockProfile({ gate }, WORKSPACE, profileId, AGENT),
    model: () => act.unblock(book, who),
  }));
}

export function consentStated(stage: Stage, { who, given }: Doing<'consent'>): Deed | null {
  const { gate, book } = stage;
  const words = { given, evidence: 'a form' };
  return onProfile(stage, who, (profileId, now) => ({
    real: () => changeConsent({ gate }, WORKSPACE, profileId, words, PROGRAM),
    model: () => act.stateConsent(book, who, given, now),
  }));
}

type Making = (id: string, now: number) => Deed;

export function onTicket(stage: Stage, who: string, make: Making): Deed | null {
  const ticket = ticketOf(stage, who);
  return ticket && make(ticket.id, stage.now.getTime());
}

function onProfile(stage: Stage, who: string, make: Making): Deed | null {
  const profile = profileOf(stage, who);
  return profile && make(profile.id, stage.now.getTime());
}
