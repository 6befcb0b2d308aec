import type {
  Channel,
  ConsentKind,
  ConsentSource,
  ConsentState,
  Direction,
  KeywordKind,
  MarketingType,
  MessageSource,
  MessageStatus,
  TagColor,
  TicketFlag,
  TicketStatus,
} from '../../contract/vocabulary.ts';

/** What the rules look at and give back: one type a table, field by field what its columns hold. */

export type Profile = {
  workspaceId: string;
  id: string;
  name: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
  timeZone: string | null;
  smsMarketing: ConsentState;
  smsTransactional: ConsentState;
  marketingBeforeStop: ConsentState | null;
  transactionalBeforeStop: ConsentState | null;
  consentChangedAt: Date | null;
  consentEvidence: string | null;
  /** When JOIN was answered with a question that is still open (double opt-in). */
  optInAskedAt: Date | null;
  /** When the auto-responder last answered (AUTO-3). */
  autoAnsweredAt: Date | null;
  /** The last campaign's or flow's message, while no text has come after it (ATTR-1, ATTR-2). */
  unanswered: MarketingRef | null;
  /** An address that they typed in the chat: nobody has proven that it is theirs (PROF-5). */
  typedEmail: string | null;
  blockedAt: Date | null;
  /** From then on they are nobody: only what was counted is left (DATA-4). */
  erasedAt: Date | null;
  createdAt: Date;
};

/** What a shop's other tools know of a customer beside what an inbox works with (DATA-1). */
export type ProfileDetails = {
  workspaceId: string;
  profileId: string;
  firstName: string | null;
  lastName: string | null;
  organization: string | null;
  title: string | null;
  /** As `it-IT`. */
  locale: string | null;
  /** The address of a picture of them. */
  image: string | null;
  /** Of where they live, what is no city, region, country or time zone. */
  address: Record<string, string | number>;
  /** The shop's own, by its own names. */
  properties: Record<string, unknown>;
  updatedAt: Date;
};

/** A campaign's or flow's message: the caller's own id and name, and when it was sent, ISO 8601. */
export type MarketingRef = { type: MarketingType; id: string; name: string; sentAt: string };

/** A campaign or a flow of which sends are recorded. */
export type MarketingSource = {
  workspaceId: string;
  type: MarketingType;
  id: string;
  name: string;
  lastSentAt: Date;
};

export type Identifier = {
  workspaceId: string;
  kind: 'phone' | 'email' | 'external';
  value: string;
  profileId: string;
  verified: boolean;
  /** Shown of its kind before the rest, by an agent's word. */
  main: boolean;
  createdAt: Date;
};

/** What somebody is no longer known by. */
export type FormerIdentifier = Omit<Identifier, 'verified' | 'main' | 'createdAt'>;

/** A phone that is nobody's from here on, and where the consent of its customer stood. */
export type KeptPhone = Pick<
  Profile,
  'workspaceId' | 'smsMarketing' | 'smsTransactional' | 'consentChangedAt'
> & { phone: string; profileId: string };

/** By which phone a customer has written, and the shop's number that it wrote to last. */
export type Writer = { phone: string; sendingNumber: string | null };

export type Ticket = {
  workspaceId: string;
  id: string;
  /** Null until the commit that creates it has drawn one. */
  number: number | null;
  profileId: string;
  threadId: string;
  channel: Channel;
  status: TicketStatus;
  read: boolean;
  snoozedUntil: Date | null;
  assigneeId: string | null;
  /** Ours: the number that the customer texted last. */
  sendingNumber: string | null;
  /** Theirs: the phone that wrote last (PROF-5). */
  phone: string | null;
  lastInboundAt: Date | null;
  /** The first of the customer's words since the last answer before it (TIME-1). */
  askedAt: Date | null;
  /** How many replies to that stand: while there are none, the customer waits. */
  answers: number;
  sortedAt: Date;
  attributedType: MarketingType | null;
  attributedId: string | null;
  attributedName: string | null;
  /** When its latest attributed text was sent. */
  attributedAt: Date | null;
  flags: TicketFlag[];
  /** The text for which it is flagged. */
  flaggedMessageId: string | null;
  /** By their ids. One that has been deleted since counts for nothing. */
  tags: string[];
  /** Whether a scheduled reply of it lapses when the customer writes. */
  lapsing: boolean;
  /** Of a web chat: when an agent read it last (CHAT-6). */
  readAt: Date | null;
  /** Since when round robin owes it an agent (ASSIGN-4). */
  awaitsTurnSince: Date | null;
  createdAt: Date;
};

export type Message = {
  workspaceId: string;
  id: string;
  threadId: string;
  profileId: string;
  ticketId: string | null;
  channel: Channel;
  direction: Direction;
  source: MessageSource;
  body: string;
  media: StoredMedia[];
  mediaLeftOut: number;
  status: MessageStatus;
  errorCode: string | null;
  errorReason: string | null;
  provider: string | null;
  providerId: string | null;
  sendingNumber: string | null;
  phone: string | null;
  clientMessageId: string | null;
  authorId: string | null;
  keyword: string | null;
  keywordKind: KeywordKind | null;
  marketingType: MarketingType | null;
  marketingId: string | null;
  marketingName: string | null;
  attributedType: MarketingType | null;
  attributedId: string | null;
  attributedName: string | null;
  /** Of the reply that answers first: since when the customer had waited (TIME-2). */
  waitedSince: Date | null;
  /** When a scheduled one is to leave; null once it has been released, and for all others. */
  sendAt: Date | null;
  /** Scheduled, it is canceled should the customer write first. */
  lapses: boolean;
  /** What it is metered at (REPLY-6): segments, and credits. */
  segments: number;
  credits: number;
  /** The code that it hands out, as it stands in its text. */
  couponId: string | null;
  couponCode: string | null;
  attempts: number;
  nextAttemptAt: Date | null;
  sendingSince: Date | null;
  /** When its words and pictures were taken out (DATA-4). */
  erasedAt: Date | null;
  /** After how many months, where the shop's time for keeping them was over; null where its customer was erased. */
  keptMonths: number | null;
  sentAt: Date;
  createdAt: Date;
};

/** What the team writes on a ticket for itself: no message, so that it is sent to nobody. */
export type Note = {
  workspaceId: string;
  id: string;
  ticketId: string;
  /** Null where an API key wrote it. */
  authorId: string | null;
  body: string;
  /** Members whom it is meant for. */
  mentions: string[];
  createdAt: Date;
  editedAt: Date | null;
  /** Deleted, it is without words, and shown nowhere. */
  deletedAt: Date | null;
};

/** What tickets are sorted by: they hold its id. */
export type Tag = { workspaceId: string; id: string; name: string; color: TagColor; createdAt: Date };

/** Made or changed, or deleted. */
export type TagChange = { kind: 'kept' | 'deleted'; tag: Tag };

export type StoredMedia = {
  id: string;
  url: string;
  contentType: string;
  width: number | null;
  height: number | null;
};

export type ConsentEntry = {
  workspaceId: string;
  profileId: string;
  id: string;
  kind: ConsentKind;
  was: ConsentState;
  became: ConsentState;
  source: ConsentSource;
  evidence: string | null;
  messageId: string | null;
  actorKind: 'member' | 'api_key' | 'customer' | 'system';
  actorId: string | null;
  at: Date;
};

export type SendingNumber = {
  workspaceId: string;
  phone: string;
  id: string;
  providerAccountId: string;
  createdAt: Date;
  goneAt: Date | null;
};

/** A picture that is stored and may be sent. */
export type Upload = {
  workspaceId: string;
  id: string;
  contentType: string;
  width: number;
  height: number;
  bytes: number;
  createdBy: string | null;
  createdAt: Date;
};

/** A text that is kept to be sent often (REPLY-9). */
export type QuickReply = {
  workspaceId: string;
  id: string;
  name: string;
  /** With its variables. */
  body: string;
  channels: Channel[];
  /** How many messages were made from it. */
  uses: number;
  createdAt: Date;
  updatedAt: Date;
};

/** Made or changed, deleted, or used once more. */
export type QuickReplyChange = { kind: 'kept' | 'deleted' | 'used'; reply: QuickReply };

/** A link of a message, and where it leads. */
export type ShortLink = {
  workspaceId: string;
  code: string;
  messageId: string;
  profileId: string;
  url: string;
  createdAt: Date;
};

/** What a profile did, or what happened to it, under a metric (PROF-2). */
export type ProfileEvent = {
  workspaceId: string;
  id: string;
  profileId: string;
  metric: string;
  at: Date;
  messageId: string | null;
  properties: Record<string, unknown>;
  /** Who says so: `parley`, `api`, or a tool that it came in by. */
  source: string;
  /** Of this profile and metric it counts once under this. */
  uniqueId: string | null;
};

/** One message on the meter (REPLY-6). `month` is its first day where the shop is, as 2026-11-01. */
export type Metered = {
  workspaceId: string;
  month: string;
  sendingNumber: string;
  source: MessageSource;
  segments: number;
  credits: number;
  at: Date;
};
