import type { ChatSession } from '../domain/chat/state.ts';
import type { ImportedLine } from '../domain/importing/state.ts';
import type { Order, Sale } from '../domain/sales/state.ts';
import type {
  ConsentEntry,
  Identifier,
  MarketingSource,
  Message,
  Note,
  Profile,
  ProfileDetails,
  ProfileEvent,
  ShortLink,
  Ticket,
} from '../domain/state.ts';

/**
 * The columns of each table that commits write, with their types, checked against the domain's own types: a field
 * that is missing here does not compile.
 */

type Type =
  | 'uuid'
  | 'uuid[]'
  | 'text'
  | 'text[]'
  | 'boolean'
  | 'int'
  | 'bigint'
  | 'numeric'
  | 'timestamptz'
  | 'jsonb';
type Columns<Row> = Record<keyof Row & string, Type>;

const PROFILE = {
  workspaceId: 'uuid',
  id: 'uuid',
  name: 'text',
  city: 'text',
  region: 'text',
  country: 'text',
  timeZone: 'text',
  smsMarketing: 'text',
  smsTransactional: 'text',
  marketingBeforeStop: 'text',
  transactionalBeforeStop: 'text',
  consentChangedAt: 'timestamptz',
  consentEvidence: 'text',
  optInAskedAt: 'timestamptz',
  autoAnsweredAt: 'timestamptz',
  unanswered: 'jsonb',
  typedEmail: 'text',
  blockedAt: 'timestamptz',
  erasedAt: 'timestamptz',
  createdAt: 'timestamptz',
} as const satisfies Columns<Profile>;

const IDENTIFIER = {
  workspaceId: 'uuid',
  kind: 'text',
  value: 'text',
  profileId: 'uuid',
  verified: 'boolean',
  main: 'boolean',
  createdAt: 'timestamptz',
} as const satisfies Columns<Identifier>;

const DETAILS = {
  workspaceId: 'uuid',
  profileId: 'uuid',
  firstName: 'text',
  lastName: 'text',
  organization: 'text',
  title: 'text',
  locale: 'text',
  image: 'text',
  address: 'jsonb',
  properties: 'jsonb',
  updatedAt: 'timestamptz',
} as const satisfies Columns<ProfileDetails>;

const TICKET = {
  workspaceId: 'uuid',
  id: 'uuid',
  number: 'bigint',
  profileId: 'uuid',
  threadId: 'uuid',
  channel: 'text',
  status: 'text',
  read: 'boolean',
  snoozedUntil: 'timestamptz',
  assigneeId: 'uuid',
  sendingNumber: 'text',
  phone: 'text',
  lastInboundAt: 'timestamptz',
  askedAt: 'timestamptz',
  answers: 'int',
  sortedAt: 'timestamptz',
  attributedType: 'text',
  attributedId: 'text',
  attributedName: 'text',
  attributedAt: 'timestamptz',
  flags: 'text[]',
  flaggedMessageId: 'uuid',
  tags: 'text[]',
  lapsing: 'boolean',
  readAt: 'timestamptz',
  awaitsTurnSince: 'timestamptz',
  createdAt: 'timestamptz',
} as const satisfies Columns<Ticket>;

const MESSAGE = {
  workspaceId: 'uuid',
  id: 'uuid',
  threadId: 'uuid',
  profileId: 'uuid',
  ticketId: 'uuid',
  channel: 'text',
  direction: 'text',
  source: 'text',
  body: 'text',
  media: 'jsonb',
  mediaLeftOut: 'int',
  status: 'text',
  errorCode: 'text',
  errorReason: 'text',
  provider: 'text',
  providerId: 'text',
  sendingNumber: 'text',
  phone: 'text',
  clientMessageId: 'text',
  authorId: 'uuid',
  keyword: 'text',
  keywordKind: 'text',
  marketingType: 'text',
  marketingId: 'text',
  marketingName: 'text',
  attributedType: 'text',
  attributedId: 'text',
  attributedName: 'text',
  waitedSince: 'timestamptz',
  sendAt: 'timestamptz',
  lapses: 'boolean',
  segments: 'int',
  credits: 'numeric',
  couponId: 'uuid',
  couponCode: 'text',
  attempts: 'int',
  nextAttemptAt: 'timestamptz',
  sendingSince: 'timestamptz',
  erasedAt: 'timestamptz',
  keptMonths: 'int',
  sentAt: 'timestamptz',
  createdAt: 'timestamptz',
} as const satisfies Columns<Message>;

const CHAT_SESSION = {
  workspaceId: 'uuid',
  id: 'uuid',
  profileId: 'uuid',
  externalId: 'text',
  language: 'text',
  here: 'boolean',
  leftAt: 'timestamptz',
  pageUrl: 'text',
  pageTitle: 'text',
  seenUntil: 'timestamptz',
  repliedAt: 'timestamptz',
  autoAnsweredAt: 'timestamptz',
  followedUpUntil: 'timestamptz',
  followedUpAt: 'timestamptz',
  transcripts: 'int',
  createdAt: 'timestamptz',
} as const satisfies Columns<ChatSession>;

const NOTE = {
  workspaceId: 'uuid',
  id: 'uuid',
  ticketId: 'uuid',
  authorId: 'uuid',
  body: 'text',
  mentions: 'uuid[]',
  createdAt: 'timestamptz',
  editedAt: 'timestamptz',
  deletedAt: 'timestamptz',
} as const satisfies Columns<Note>;

const CONSENT = {
  workspaceId: 'uuid',
  profileId: 'uuid',
  id: 'uuid',
  kind: 'text',
  was: 'text',
  became: 'text',
  source: 'text',
  evidence: 'text',
  messageId: 'uuid',
  actorKind: 'text',
  actorId: 'text',
  at: 'timestamptz',
} as const satisfies Columns<ConsentEntry>;

const MARKETING_SOURCE = {
  workspaceId: 'uuid',
  type: 'text',
  id: 'text',
  name: 'text',
  lastSentAt: 'timestamptz',
} as const satisfies Columns<MarketingSource>;

const SHORT_LINK = {
  workspaceId: 'uuid',
  code: 'text',
  messageId: 'uuid',
  profileId: 'uuid',
  url: 'text',
  createdAt: 'timestamptz',
} as const satisfies Columns<ShortLink>;

const EVENT = {
  workspaceId: 'uuid',
  id: 'uuid',
  profileId: 'uuid',
  metric: 'text',
  at: 'timestamptz',
  messageId: 'uuid',
  properties: 'jsonb',
  source: 'text',
  uniqueId: 'text',
} as const satisfies Columns<ProfileEvent>;

const ORDER = {
  workspaceId: 'uuid',
  id: 'uuid',
  profileId: 'uuid',
  source: 'text',
  externalId: 'text',
  number: 'text',
  placedAt: 'timestamptz',
  updatedAt: 'timestamptz',
  currency: 'text',
  total: 'bigint',
  refunded: 'bigint',
  paymentStatus: 'text',
  fulfilmentStatus: 'text',
  fulfilments: 'jsonb',
  items: 'jsonb',
  adminUrl: 'text',
  cancelledAt: 'timestamptz',
  test: 'boolean',
  createdAt: 'timestamptz',
} as const satisfies Columns<Order>;

const IMPORTED_LINE = {
  workspaceId: 'uuid',
  importId: 'uuid',
  n: 'int',
  profileId: 'uuid',
  made: 'text',
  keptOptOut: 'boolean',
  effect: 'jsonb',
} as const satisfies Columns<ImportedLine>;

const SALE = {
  workspaceId: 'uuid',
  orderId: 'uuid',
  messageId: 'uuid',
  ticketId: 'uuid',
  agentId: 'uuid',
  marketingType: 'text',
  marketingId: 'text',
  clickId: 'uuid',
  clickedAt: 'timestamptz',
  windowHours: 'int',
  placedAt: 'timestamptz',
  currency: 'text',
  amount: 'bigint',
} as const satisfies Columns<Sale>;

export const COLUMNS = {
  profiles: PROFILE,
  profile_identifiers: IDENTIFIER,
  profile_details: DETAILS,
  tickets: TICKET,
  messages: MESSAGE,
  chat_sessions: CHAT_SESSION,
  notes: NOTE,
  consent_ledger: CONSENT,
  marketing_sources: MARKETING_SOURCE,
  short_links: SHORT_LINK,
  events: EVENT,
  orders: ORDER,
  imported_lines: IMPORTED_LINE,
  sales: SALE,
} satisfies Record<string, Record<string, Type>>;

export type Table = keyof typeof COLUMNS;

const snakes = new Map<string, string>();

/** A column's name in the domain. */
export function fieldOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A field's name in the database. */
export function columnOf(field: string): string {
  const known = snakes.get(field);
  if (known) return known;
  const made = field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  snakes.set(field, made);
  return made;
}
