import { expect, test } from 'vitest';
import { Channel, TicketStatus } from '../../contract/vocabulary.ts';
import { after, type LifecycleCommand } from './lifecycle.ts';

const COMMANDS = ['customerWrote', 'agentReplied', 'open', 'close', 'snooze', 'wake'] as const;

/** Pinned here from SPEC, apart from the code's own table: the status after each command, in the order above. */
const AFTER: Record<Channel, Record<TicketStatus, string>> = {
  sms: {
    open: 'open open open closed snoozed open',
    snoozed: 'open snoozed open closed snoozed open',
    closed: 'open open open closed snoozed closed',
  },
  web_chat: {
    open: 'open open open closed snoozed open',
    snoozed: 'open snoozed open closed snoozed open',
    closed: 'chat_closed chat_closed chat_closed closed chat_closed closed',
  },
};

const cells = Channel.options.flatMap(channel =>
  TicketStatus.options.flatMap(status => {
    const outcomes = AFTER[channel][status].split(' ');
    return COMMANDS.map((command, at) => ({ channel, status, command, outcome: outcomes[at] }));
  }),
);

test.each(cells)(
  'TICK-2 TICK-3 TICK-8 SMS-3: $channel $status, $command: $outcome',
  ({ outcome, ...cell }) => {
    expect(outcomeOf(cell.channel, cell.status, cell.command)).toBe(outcome);
  },
);

function outcomeOf(channel: Channel, status: TicketStatus, command: LifecycleCommand): string {
  const next = after({ channel, status }, command);
  return 'refused' in next ? next.refused : next.status;
}
