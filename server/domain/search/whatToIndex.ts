import type { ChangeType } from '../../../contract/changes.ts';

/** A change, as far as it says what a search finds by now. */
export type Told = {
  type: string;
  at: Date;
  ticketId: string | null;
  messageId: string | null;
  profileId: string | null;
  fields: Record<string, unknown>;
};

export type ToIndex = {
  messageIds: string[];
  /** Customers whose tickets are found by something else than before. */
  profileIds: string[];
  /** Tickets that are new, and when: their thread may have begun before them. */
  tickets: { id: string; at: Date }[];
};

type Rule = (change: Told) => Partial<ToIndex>;

const RULES: Partial<Record<ChangeType, Rule>> = {
  'message.created': ({ messageId }) => (messageId ? { messageIds: [messageId] } : {}),
  'message.updated': ({ messageId, fields }) =>
    messageId && 'body' in fields ? { messageIds: [messageId] } : {},
  'ticket.created': ({ ticketId, at }) => (ticketId ? { tickets: [{ id: ticketId, at }] } : {}),
  // The visitor of a chat turned out to be a customer.
  'ticket.updated': ({ profileId, fields }) =>
    profileId && 'profile_id' in fields ? { profileIds: [profileId] } : {},
  // All that is said of the one is said of the other now; what stood on no ticket may stand on one.
  'profile.joined': ({ profileId, ticketId, at }) => ({
    ...(profileId && { profileIds: [profileId] }),
    ...(ticketId && { tickets: [{ id: ticketId, at }] }),
  }),
  'profile.updated': ({ profileId, fields }) =>
    profileId && mayRename(fields) ? { profileIds: [profileId] } : {},
};

/** Nobody is found by these. */
const SILENT = new Set(['blocked', 'time_zone']);

function mayRename(fields: Record<string, unknown>): boolean {
  const names = Object.keys(fields);
  return names.length === 0 || names.some(name => !SILENT.has(name));
}

/** What has to be read and indexed, or indexed anew, because of these changes; each once. */
export function whatToIndex(changes: Told[]): ToIndex {
  const all = changes.map(change => RULES[change.type as ChangeType]?.(change) ?? {});
  const tickets = all.flatMap(one => one.tickets ?? []);
  return {
    messageIds: [...new Set(all.flatMap(one => one.messageIds ?? []))],
    profileIds: [...new Set(all.flatMap(one => one.profileIds ?? []))],
    tickets: [...new Map(tickets.map(one => [one.id, one])).values()],
  };
}
