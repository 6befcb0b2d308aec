import type { ColumnType, Generated } from 'kysely';
import type { AuditKind } from '../../contract/auditRoutes.ts';
import type { GifProviderName, GifRating } from '../../contract/gifRoutes.ts';
import type { MailState } from '../../contract/mailRoutes.ts';
import type { NotificationChoices } from '../../contract/notificationRoutes.ts';
import type { ChatSession } from '../domain/chat/state.ts';
import type { Coupon, CouponCode } from '../domain/coupons/state.ts';
import type { Revoked } from '../domain/facts.ts';
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
  QuickReply,
  SendingNumber,
  ShortLink,
  Tag,
  Ticket,
  Upload,
} from '../domain/state.ts';
import type { Availability } from '../domain/turns/state.ts';
import type { ClaimRow } from './claimRow.ts';
import type { CsvImportRow, CsvLineRow, CsvNameRow, ImportedLineRow } from './csvRows.ts';
import type { DraftRow } from './draftRow.ts';
import type { ErasureRow } from './erasing/erasureRow.ts';
import type { ImportErrorRow, ImportRow } from './importRow.ts';
import type { KlaviyoSourceRow } from './klaviyoSourceRow.ts';
import type { PushDeviceRow } from './pushDeviceRow.ts';
import type { RetentionRow } from './retentionRow.ts';
import type {
  ShopifyConnectionRow,
  ShopifyImportRow,
  ShopifyRecordRow,
  ShopifyRequestRow,
} from './shopifyRow.ts';
import type { WebhookDeliveryRow, WebhookRow } from './webhookRow.ts';

/** The tables as queries see them, in the domain's names. */
export type Tables = {
  workspaces: { id: string; name: string; readyAt: Date | null; createdAt: Date };
  accounts: { id: string; email: string; name: string; passwordHash: string; createdAt: Date };
  accountWorkspaces: {
    accountId: string;
    workspaceId: string;
    enteredAt: ColumnType<Date | null, Date | undefined, Date>;
  };
  sessions: SessionRow;
  mailedLinks: MailedLinkRow;
  signInProviders: SignInProviderRow;
  signInSubjects: {
    workspaceId: string;
    issuer: string;
    subject: string;
    accountId: string;
    createdAt: Date;
  };
  secondFactors: SecondFactorRow;
  recoveryCodes: { accountId: string; codeHash: Buffer };
  apiKeyLookups: { keyHash: Buffer; workspaceId: string; apiKeyId: string };
  providerAccountLookups: {
    provider: string;
    externalId: string;
    workspaceId: string;
    providerAccountId: string;
  };
  refusedRequests: RefusedRequestRow;
  members: { workspaceId: string; accountId: string; role: string; createdAt: Date };
  settings: {
    workspaceId: string;
    data: ColumnType<Record<string, unknown>, string, string>;
    tellsDevices: Generated<boolean>;
    tellsWebhooks: Generated<boolean>;
    hasErased: Generated<boolean>;
  };
  apiKeys: ApiKeyRow;
  providerAccounts: ProviderAccountRow;
  numbers: SendingNumber;
  counters: { workspaceId: string; tickets: Generated<number>; changes: Generated<number> };
  /** `toldAt`: when what other tools tell was changed, where nothing else has changed since (`told.ts`). */
  profiles: Profile & { toldAt: ColumnType<Date | null, Date | null | undefined, Date | null> };
  profileIdentifiers: Identifier & { id: Generated<string> };
  profileDetails: ProfileDetails;
  erasures: ErasureRow;
  retention: RetentionRow;
  erasedPhones: Revoked & { workspaceId: string; phoneHash: Buffer; profileId: string; erasedAt: Date };
  imports: ImportRow;
  importErrors: ImportErrorRow;
  importProfiles: { workspaceId: string; importId: string; profileId: string };
  csvImports: CsvImportRow;
  csvLines: CsvLineRow;
  csvNames: CsvNameRow;
  importedLines: ImportedLineRow;
  tickets: Omit<Ticket, 'number'> & { number: number };
  messages: Message;
  joinedProfiles: { workspaceId: string; id: string; intoId: string; ticketId: string | null; at: Date };
  joinedTickets: {
    workspaceId: string;
    id: string;
    number: number;
    intoId: string;
    intoNumber: number;
    at: Date;
  };
  notes: Note;
  drafts: DraftRow;
  notificationChoices: {
    workspaceId: string;
    memberId: string;
    choices: ColumnType<Partial<NotificationChoices>, string, string>;
  };
  pushDevices: PushDeviceRow;
  webhooks: WebhookRow;
  webhookDeliveries: WebhookDeliveryRow;
  idempotencyKeys: ClaimRow;
  klaviyoSources: KlaviyoSourceRow;
  gifProviders: {
    workspaceId: string;
    provider: GifProviderName;
    key: Buffer;
    rating: GifRating;
    changedAt: Date;
  };
  shopifyConnections: ShopifyConnectionRow;
  shopifyLookups: { shop: string; workspaceId: string };
  shopifyRecords: ShopifyRecordRow;
  shopifyImports: ShopifyImportRow;
  shopifyRequests: ShopifyRequestRow;
  rotas: { workspaceId: string; lastId: string };
  availability: Availability;
  agentScreens: { workspaceId: string; memberId: string; seenAt: Date };
  tags: Tag & { nameKey: string };
  ticketTags: { workspaceId: string; tagId: string; ticketId: string };
  chatSessions: ChatSession;
  chatTabs: { workspaceId: string; ticketId: string; tabId: string; nodeId: string; openedAt: Date };
  chatNodes: { nodeId: string; beatAt: Date };
  identityKeys: {
    workspaceId: string;
    id: string;
    secret: Buffer;
    createdAt: Date;
    retiredAt: Date | null;
  };
  consentLedger: ConsentEntry;
  marketingSources: MarketingSource;
  uploads: Upload & { keptAt: Generated<Date | null> };
  coupons: Coupon;
  couponCodes: CouponCode & { position: Generated<number> };
  quickReplies: Omit<QuickReply, 'uses'> & { uses: Generated<number> };
  events: ProfileEvent;
  orders: Order;
  sales: Sale;
  shortLinks: ShortLink;
  shortLinkLookups: { code: string; workspaceId: string };
  creditUsage: CreditUsageRow;
  searchWords: { workspaceId: string; word: string; until: number; places: Buffer };
  searchMessages: { workspaceId: string; block: number; ids: Buffer };
  searchProgress: { workspaceId: string; changes: number; messages: number; batches: number };
  saidDays: SaidDayRow;
  mails: MailRow;
  audit: AuditRow;
  journal: JournalRow;
  changes: ChangeRow;
};

/** What was said on a day, as `0028_said_days.sql` packs it. */
type SaidDayRow = {
  workspaceId: string;
  since: Date;
  until: Date;
  parts: ColumnType<object[], string, string>;
} & Record<'times' | 'tickets' | 'waits', Buffer>;

type SessionRow = {
  tokenHash: Buffer;
  id: string;
  accountId: string;
  workspaceId: string;
  createdAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  /** Good to the minute; null until it is used again. */
  seenAt: Generated<Date | null>;
  /** The workspace whose provider has begun it, and which is the only one that it opens. */
  onlyWorkspaceId: string | null;
};

/** By whom a workspace's members sign in. */
export type SignInProviderRow = {
  workspaceId: string;
  /** By which the sign-in page calls it. */
  id: string;
  issuer: string;
  clientId: string;
  sealedSecret: Buffer;
  label: string;
  /** Whether a password opens the workspace to nobody but its Owners. */
  required: boolean;
  /** Whether an Owner has set it up. */
  byOwner: boolean;
  changedAt: Date;
};

/** A link that was mailed, works once, and was not followed yet. */
export type MailedLinkRow = {
  tokenHash: Buffer;
  id: string;
  kind: 'invitation' | 'password_reset' | 'email_change';
  workspaceId: string;
  accountId: string | null;
  email: string;
  role: string | null;
  madeBy: string | null;
  createdAt: Date;
  expiresAt: Date;
};

/** What an account is asked for beside its password, once it is confirmed. */
export type SecondFactorRow = {
  accountId: string;
  sealedSecret: Buffer;
  confirmedAt: Date | null;
  /** Of the last code that was taken. */
  lastStep: number;
  createdAt: Date;
};

type RefusedRequestRow = {
  id: Generated<number>;
  workspaceId: string | null;
  provider: string;
  path: string;
  address: string | null;
  reason: string;
  sender: string | null;
  recipient: string | null;
  at: Date;
};

type ApiKeyRow = {
  workspaceId: string;
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
};

type ProviderAccountRow = {
  workspaceId: string;
  id: string;
  provider: string;
  externalId: string;
  secret: Buffer;
  /** Null for the one that the environment names. */
  name: string | null;
  options: ColumnType<Record<string, string>, string | undefined, string>;
  createdAt: Date;
  retiredAt: Date | null;
  reconciledAt: Date | null;
};

type CreditUsageRow = {
  workspaceId: string;
  /** The first of a month, where the shop is. */
  month: string;
  sendingNumber: string;
  source: string;
  messages: number;
  segments: number;
  credits: number;
  movedAt: Date;
};

/** A mail that was made, and what became of it. */
/** Only ever added to. */
export type AuditRow = {
  workspaceId: string;
  id: string;
  at: Date;
  kind: AuditKind;
  actorKind: 'member' | 'api_key';
  actorId: string;
  /** As they were called then. */
  actorName: string;
  sessionId: string | null;
  ip: string | null;
  ticketId: string | null;
  profileId: string | null;
  fields: Record<string, { from: unknown; to: unknown }>;
};

export type MailRow = {
  workspaceId: string;
  id: string;
  key: string;
  recipient: string;
  sender: string;
  subject: string;
  /** The content, only while it is kept. */
  html: string | null;
  text: string | null;
  state: MailState;
  error: string | null;
  /** It lets its reader in as somebody. */
  isSecret: boolean;
  at: Date;
};

type JournalRow = {
  workspaceId: string;
  provider: string;
  providerKey: string;
  kind: 'inbound' | 'status';
  /** Null once it is through. */
  payload: Record<string, unknown> | null;
  state: 'done' | 'waiting' | 'unroutable' | 'failed';
  error: string | null;
  receivedAt: Date;
};

type ChangeRow = {
  workspaceId: string;
  number: number;
  at: Date;
  type: string;
  ticketId: string | null;
  messageId: string | null;
  profileId: string | null;
  actorKind: string;
  actorId: string | null;
  fields: Record<string, { from: unknown; to: unknown }>;
};
