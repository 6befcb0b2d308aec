import type { TicketPatch } from '../../contract/routes.ts';
import type { Ticket, TicketDetail } from '../../contract/shapes.ts';

/** How a row will look once the server has agreed. */
export function patchedRow<Row extends Ticket>(ticket: Row, patch: TicketPatch): Row {
  const status = patch.status ?? ticket.status;
  return {
    ...ticket,
    status,
    read: patch.read ?? ticket.read,
    assignee_id: patch.assignee_id === undefined ? ticket.assignee_id : patch.assignee_id,
    snoozed_until: status === 'snoozed' ? (patch.snoozed_until ?? ticket.snoozed_until) : null,
    tags: retagged(ticket.tags, patch),
  };
}

export function patched(ticket: TicketDetail, patch: TicketPatch): TicketDetail {
  return withRow(ticket, patchedRow(ticket, patch));
}

/** All that is known of a ticket, with what its row says of it. */
export function withRow(ticket: TicketDetail, row: Ticket): TicketDetail {
  const may_reply = row.status === 'closed' ? afterClosing(ticket) : ticket.may_reply;
  return { ...ticket, ...row, may_reply };
}

function retagged(has: string[], { tags, add_tags = [], remove_tags = [] }: TicketPatch): string[] {
  return [...new Set([...(tags ?? has), ...add_tags])].filter(id => !remove_tags.includes(id));
}

/** A chat that has ended is answered no more (TICK-3). */
function afterClosing({ channel, may_reply }: TicketDetail): TicketDetail['may_reply'] {
  if (channel === 'sms' || !may_reply.allowed) return may_reply;
  return { allowed: false, code: 'chat_closed', since: null, evidence: null };
}
