import type { Job } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { toDeliver } from '../newMessage.ts';
import type { Message } from '../state.ts';
import { followUpJobs } from './followUp.ts';
import type { ChatSession } from './state.ts';

/** What has just been let go, and what comes with it. */
export type Leaving = { status: Message['status']; jobs: Job[]; chat?: ChatSession };

/**
 * What becomes of a reply that is to leave now. A text goes into its thread's line; a chat's message needs no provider:
 * it is there once it is committed, and whoever is not there to see it is written to (FOLLOW-1).
 */
export function letGo({ chat }: Facts, message: Message): Leaving {
  if (message.channel === 'sms') return { status: 'queued', jobs: [toDeliver(message)] };
  if (!chat) return { status: 'sent', jobs: [] };
  const next = { ...chat, repliedAt: message.sentAt };
  return { status: 'sent', jobs: followUpJobs(next), chat: next };
}
