import { type Decision, NOTHING, SYSTEM } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { followUpJobs } from './followUp.ts';
import { chatBecomes } from './visitorChange.ts';

/** The queue came before its time: a later reply, or another leaving, has put the follow-up off. */
export function awaitFollowUp({ chat }: Facts): Decision {
  return chat ? { changes: [], jobs: followUpJobs(chat) } : NOTHING;
}

/**
 * FOLLOW-1: replies up to this time have been dealt with: an e-mail has told of them, or none could. What has come since
 * is told by another.
 */
export function followedUp({ chat, now }: Facts, until: Date, wasMailed: boolean): Decision {
  if (!chat || (chat.followedUpUntil && chat.followedUpUntil >= until)) return NOTHING;
  const sentAt = wasMailed ? now : chat.followedUpAt;
  return chatBecomes(chat, { ...chat, followedUpUntil: until, followedUpAt: sentAt }, SYSTEM);
}
