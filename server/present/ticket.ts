import type * as wire from '../../contract/shapes.ts';
import { waitingSince } from '../domain/answering.ts';
import { whyNoReply } from '../domain/mayReply.ts';
import type { TicketDetails } from '../store/read/ticketDetails.ts';
import type { TicketRow } from '../store/read/tickets.ts';
import { attribution } from './attribution.ts';
import { presentProfile } from './profile.ts';
import { presentVisitor } from './visitor.ts';

export function presentTicket(row: TicketRow): wire.Ticket {
  return {
    id: row.id,
    number: row.number,
    channel: row.channel,
    status: row.status,
    read: row.read,
    snoozed_until: row.snoozedUntil?.toISOString() ?? null,
    assignee_id: row.assigneeId,
    created_at: row.createdAt.toISOString(),
    last_inbound_at: row.lastInboundAt?.toISOString() ?? null,
    waiting_since: waitingSince(row)?.toISOString() ?? null,
    sorted_at: row.sortedAt.toISOString(),
    profile: {
      ...{ id: row.profileId, name: row.profileName, phone: row.phone, email: row.profileEmail },
      erased_at: row.profileErasedAt?.toISOString() ?? null,
    },
    attributed_to: attribution(row.attributedType, row.attributedId, row.attributedName),
    flags: row.flags,
    tags: row.tags,
    snippet: snippet(row),
    as_of: row.asOf,
  };
}

export function presentTicketDetail(details: TicketDetails): wire.TicketDetail {
  const { ticket, profile, ticketsOfProfile, number } = details;
  const { phone, profileEmail: email, emailVerified, asOf } = ticket;
  return {
    ...presentTicket(ticket),
    profile_detail: presentProfile({ ...profile, phone, email, emailVerified, asOf }),
    tickets_of_profile: ticketsOfProfile,
    sending_number: ticket.sendingNumber,
    may_reply: mayReply(whyNoReply(ticket, profile, number), details),
    flagged_message_id: ticket.flaggedMessageId,
    visitor: visitorOf(details),
  };
}

function visitorOf({ ticket, profile, chat }: TicketDetails): wire.Visitor | null {
  if (!chat) return null;
  const { session, settings } = chat;
  return presentVisitor({ chat: session, profile, email: ticket.profileEmail, settings });
}

function mayReply(
  code: ReturnType<typeof whyNoReply>,
  { profile, number, consentKeyword }: TicketDetails,
): wire.MayReply {
  const since = {
    no_sms_consent: profile.consentChangedAt,
    profile_erased: profile.erasedAt,
    profile_blocked: profile.blockedAt,
    number_gone: number?.goneAt ?? null,
    chat_closed: null,
  };
  const evidence = code === 'no_sms_consent' ? consentKeyword : null;
  return { allowed: code === null, code, since: (code && since[code]?.toISOString()) ?? null, evidence };
}

function snippet(row: TicketRow): wire.Snippet | null {
  const { lastBody: body, lastDirection: direction, lastSource: source, lastStatus: status } = row;
  if (body === null || !direction || !source || !status) return null;
  // Nobody is shown with what they said until it has been taken out.
  const erased = row.profileErasedAt !== null || row.lastErasedAt !== null;
  return { body: erased ? '' : body, direction, source, status, keyword: row.lastKeyword, erased };
}
