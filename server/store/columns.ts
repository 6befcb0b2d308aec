import type { ConsentEntry, Identifier, Message, Profile, Ticket } from '../domain/state.ts';

/** The columns of each table that commits write, checked against the domain's own types. */

const snakes = new Map<string, string>();

const PROFILE = columnsOf<Profile>()([
  ...([
    'workspaceId',
    'id',
    'name',
    'city',
    'region',
    'country',
    'timeZone',
    'smsMarketing',
    'smsTransactional',
  ] as const),
  ...([
    'marketingBeforeStop',
    'transactionalBeforeStop',
    'consentChangedAt',
    'consentEvidence',
    'blockedAt',
  ] as const),
  'createdAt',
]);

const IDENTIFIER = columnsOf<Identifier>()([
  'workspaceId',
  'kind',
  'value',
  'profileId',
  'verified',
  'createdAt',
]);

const TICKET = columnsOf<Ticket>()([
  ...([
    'workspaceId',
    'id',
    'number',
    'profileId',
    'threadId',
    'channel',
    'status',
    'read',
    'snoozedUntil',
  ] as const),
  ...([
    'assigneeId',
    'sendingNumber',
    'phone',
    'lastInboundAt',
    'sortedAt',
    'attributedType',
    'attributedId',
  ] as const),
  ...(['attributedName', 'flags', 'tags', 'createdAt'] as const),
]);

const MESSAGE = columnsOf<Message>()([
  ...([
    'workspaceId',
    'id',
    'threadId',
    'profileId',
    'ticketId',
    'channel',
    'direction',
    'source',
    'body',
  ] as const),
  ...([
    'media',
    'mediaLeftOut',
    'status',
    'errorCode',
    'errorReason',
    'provider',
    'providerId',
    'sendingNumber',
  ] as const),
  ...([
    'phone',
    'clientMessageId',
    'authorId',
    'keyword',
    'keywordKind',
    'marketingType',
    'marketingId',
    'marketingName',
  ] as const),
  ...([
    'attributedType',
    'attributedId',
    'attributedName',
    'attempts',
    'nextAttemptAt',
    'sendingSince',
  ] as const),
  ...(['sentAt', 'createdAt'] as const),
]);

const CONSENT = columnsOf<ConsentEntry>()([
  ...([
    'workspaceId',
    'profileId',
    'id',
    'kind',
    'was',
    'became',
    'source',
    'evidence',
    'messageId',
    'at',
  ] as const),
]);

export const COLUMNS = {
  profiles: PROFILE.map(snake),
  profile_identifiers: IDENTIFIER.map(snake),
  tickets: TICKET.map(snake),
  messages: MESSAGE.map(snake),
  consent_ledger: CONSENT.map(snake),
};

/** A row as PostgreSQL's `json_populate_recordset` reads it: what is missing is null. */
export function toRow(record: object): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) if (value !== null) row[snake(name)] = value;
  return row;
}

/** A column's name in the domain. */
export function fieldOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function snake(name: string): string {
  const known = snakes.get(name);
  if (known) return known;
  const made = name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  snakes.set(name, made);
  return made;
}

/** Refuses to compile while a field of the type is missing from the list. */
function columnsOf<T>() {
  return <const Names extends readonly (keyof T & string)[]>(
    names: [keyof T & string] extends [Names[number]] ? Names : never,
  ): readonly string[] => names;
}
