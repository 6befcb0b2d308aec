import type { RefusalCode } from '../../contract/refusals.ts';
import type { Channel, TicketStatus } from '../../contract/vocabulary.ts';

/** Everything that can happen to a ticket's status, whoever does it. */
export type LifecycleCommand = 'customerWrote' | 'agentReplied' | 'open' | 'close' | 'snooze' | 'wake';

export type Outcome = TicketStatus | 'same' | { refused: RefusalCode };

const closedForGood = { refused: 'chat_closed' } as const;

/** The ticket's life, to be read aloud. TICK-2, TICK-3, TICK-8, SMS-3. */
export const LIFECYCLE = {
  sms: {
    open: {
      customerWrote: 'same',
      agentReplied: 'same',
      open: 'same',
      close: 'closed',
      snooze: 'snoozed',
      wake: 'same',
    },
    snoozed: {
      customerWrote: 'open',
      agentReplied: 'same',
      open: 'open',
      close: 'closed',
      snooze: 'snoozed',
      wake: 'open',
    },
    closed: {
      customerWrote: 'open',
      agentReplied: 'open',
      open: 'open',
      close: 'same',
      snooze: 'snoozed',
      wake: 'same',
    },
  },
  web_chat: {
    open: {
      customerWrote: 'same',
      agentReplied: 'same',
      open: 'same',
      close: 'closed',
      snooze: 'snoozed',
      wake: 'same',
    },
    snoozed: {
      customerWrote: 'open',
      agentReplied: 'same',
      open: 'open',
      close: 'closed',
      snooze: 'snoozed',
      wake: 'open',
    },
    closed: {
      customerWrote: closedForGood,
      agentReplied: closedForGood,
      open: closedForGood,
      close: 'same',
      snooze: closedForGood,
      wake: 'same',
    },
  },
} as const satisfies Record<Channel, Record<TicketStatus, Record<LifecycleCommand, Outcome>>>;

/** The status after a command, or why there is none. */
export function after(
  ticket: { channel: Channel; status: TicketStatus },
  command: LifecycleCommand,
): { status: TicketStatus } | { refused: RefusalCode } {
  const outcome: Outcome = LIFECYCLE[ticket.channel][ticket.status][command];
  if (typeof outcome === 'object') return outcome;
  return { status: outcome === 'same' ? ticket.status : outcome };
}
