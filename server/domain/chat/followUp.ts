import type { NoFollowUp } from '../../../contract/shapes.ts';
import type { Job } from '../decision.ts';
import type { Settings } from '../settings.ts';
import type { Profile } from '../state.ts';
import type { ChatSession } from './state.ts';

/** How long a visitor may take to come back before they are written to (FOLLOW-1). */
const AWAY_MS = 3 * 60_000;

type Away = Pick<ChatSession, 'here' | 'leftAt' | 'repliedAt' | 'seenUntil' | 'followedUpUntil'>;

/**
 * FOLLOW-1: when an e-mail goes out to a visitor who has left with a reply that they have not seen: 3 minutes after
 * they left, or after the last reply since. Null while they are here, and where there is nothing to tell them.
 */
export function followUpDue(chat: Away): Date | null {
  const { here, leftAt, repliedAt, seenUntil, followedUpUntil } = chat;
  if (here || !leftAt || !repliedAt) return null;
  if (isUpTo(seenUntil, repliedAt) || isUpTo(followedUpUntil, repliedAt)) return null;
  return new Date(Math.max(leftAt.getTime(), repliedAt.getTime()) + AWAY_MS);
}

function isUpTo(until: Date | null, moment: Date): boolean {
  return until !== null && until >= moment;
}

/** One job a session: a later reply, or leaving anew, puts it off (FOLLOW-1). */
export function followUpJobs(chat: ChatSession): Job[] {
  const runAt = followUpDue(chat);
  if (!runAt) return [];
  const { workspaceId, id: ticketId } = chat;
  return [{ task: 'followUp', payload: { workspaceId, ticketId }, runAt, key: `follow-up:${ticketId}` }];
}

/** Whom a follow-up is written to, and under which of the shop's addresses. */
export type Envelope = { to: string; from: string; replyTo: string };

/**
 * FOLLOW-3: how a follow-up is sent, or why none can be. `email` is an address by which the customer is known; what
 * they typed in the chat serves where there is none.
 */
export function followUpEnvelope(
  { supportEmail: { from, replyTo } }: Pick<Settings, 'supportEmail'>,
  { blockedAt, typedEmail }: Pick<Profile, 'blockedAt' | 'typedEmail'>,
  email: string | null,
): Envelope | NoFollowUp {
  if (blockedAt) return 'blocked';
  if (!from || !replyTo) return 'no_sender';
  const to = email ?? typedEmail;
  return to ? { to, from, replyTo } : 'no_email';
}

/** FOLLOW-3: why nobody can be written to, or null. */
export function whyNoFollowUp(...about: Parameters<typeof followUpEnvelope>): NoFollowUp | null {
  const envelope = followUpEnvelope(...about);
  return typeof envelope === 'string' ? envelope : null;
}
