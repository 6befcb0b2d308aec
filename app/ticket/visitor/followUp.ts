import type { TicketDetail } from '../../../contract/shapes.ts';

/** What becomes of a reply whose visitor is not there to see it (FOLLOW-1, FOLLOW-3). Times in milliseconds. */
export type FollowUp =
  | { kind: 'due' | 'sent'; at: number }
  | { kind: 'possible'; email: string }
  | { kind: 'no_email' | 'no_sender' };

/** What is to be said of it; null while they are here, and of whom enough is said already. */
export function followUpOf({ visitor, profile, may_reply, created_at }: TicketDetail): FollowUp | null {
  if (!visitor || visitor.here) return null;
  const { due_at, sent_at, why_not } = visitor.follow_up;
  if (why_not === 'blocked') return null;
  if (due_at && !why_not) return { kind: 'due', at: Date.parse(due_at) };
  // Nobody can answer any more, so there is no reply to be followed up.
  if (!may_reply.allowed) return null;
  if (why_not) return { kind: why_not };
  // An older one was of another time that they were away.
  if (sent_at && sent_at > (visitor.left_at ?? created_at)) return { kind: 'sent', at: Date.parse(sent_at) };
  return profile.email ? { kind: 'possible', email: profile.email } : null;
}
