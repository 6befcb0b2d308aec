import { wallClock } from '../../contract/wallClock.ts';
import type { Settings } from '../domain/settings.ts';
import type { ExportedMessage } from '../store/read/exports/messages.ts';
import type { ExportedTicket } from '../store/read/exports/tickets.ts';
import { csvLine } from './csv.ts';

type Value = string | number | null;
type Shop = Pick<Settings, 'timeZone' | 'answerTarget'>;
/** What stands under each head, in this order. */
type Columns<Row> = Record<string, (row: Row, shop: Shop) => Value>;

const TICKET: Columns<ExportedTicket> = {
  number: ({ number }) => number,
  channel: ({ channel }) => channel,
  status: ({ status }) => status,
  customer: ({ profileName }) => profileName,
  phone: ({ phone }) => phone,
  email: ({ profileEmail }) => profileEmail,
  assignee: ({ assignee }) => assignee,
  tags: ({ tagNames }) => tagNames.join('; '),
  opened_at: ({ createdAt }) => utc(createdAt),
  opened_at_local: ({ createdAt }, { timeZone }) => local(createdAt, timeZone),
  last_customer_message_at: ({ lastInboundAt }) => utc(lastInboundAt),
  first_answer_at: ({ answeredAt }) => utc(answeredAt),
  first_answer_at_local: ({ answeredAt }, { timeZone }) => local(answeredAt, timeZone),
  first_answer_seconds: ({ waitedSeconds }) => waitedSeconds,
  within_target: ({ waitedSeconds: seconds }, { answerTarget }) =>
    seconds === null ? null : seconds <= answerTarget.minutes * 60 ? 'yes' : 'no',
  customer_messages: ({ questions }) => questions,
  replies: ({ replies }) => replies,
  attributed_to: ({ attributedType }) => attributedType,
  attributed_id: ({ attributedId }) => attributedId,
  attributed_name: ({ attributedName }) => attributedName,
  sending_number: ({ sendingNumber }) => sendingNumber,
  snoozed_until: ({ snoozedUntil }) => utc(snoozedUntil),
  ticket_id: ({ id }) => id,
  profile_id: ({ profileId }) => profileId,
  assignee_id: ({ assigneeId }) => assigneeId,
};

const MESSAGE: Columns<ExportedMessage> = {
  ticket: ({ ticketNumber }) => ticketNumber,
  channel: ({ channel }) => channel,
  direction: ({ direction }) => direction,
  source: ({ source }) => source,
  customer: ({ profileName }) => profileName,
  phone: ({ phone }) => phone,
  author: ({ author }) => author,
  body: ({ body }) => body,
  pictures: ({ media }) => media.length,
  status: ({ status }) => status,
  failed_because: ({ errorReason }) => errorReason,
  sent_at: ({ sentAt }) => utc(sentAt),
  sent_at_local: ({ sentAt }, { timeZone }) => local(sentAt, timeZone),
  sending_number: ({ sendingNumber }) => sendingNumber,
  segments: ({ segments }) => segments,
  credits: ({ credits }) => credits,
  marketing_name: ({ marketingName }) => marketingName,
  attributed_to: ({ attributedType }) => attributedType,
  attributed_id: ({ attributedId }) => attributedId,
  attributed_name: ({ attributedName }) => attributedName,
  message_id: ({ id }) => id,
  ticket_id: ({ ticketId }) => ticketId,
  profile_id: ({ profileId }) => profileId,
};

/** DATA-3: tables as CSV after RFC 4180, times in UTC and, under `…_local`, as the shop's own clock had them. */
export const TICKET_TABLE = table(TICKET);
export const MESSAGE_TABLE = table(MESSAGE);

function table<Row>(columns: Columns<Row>) {
  const cells = Object.values(columns);
  return {
    head: csvLine(Object.keys(columns)),
    line: (row: Row, shop: Shop) => csvLine(cells.map(cell => cell(row, shop))),
  };
}

function utc(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

/** As 2026-11-30 14:05:00, without a zone: spreadsheets take it for a time. */
function local(at: Date | null, timeZone: string): string | null {
  return at && new Date(wallClock(timeZone, at.getTime())).toISOString().slice(0, 19).replace('T', ' ');
}
