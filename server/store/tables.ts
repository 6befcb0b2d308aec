import type { ColumnType, Generated } from 'kysely';
import type {
  ConsentEntry,
  Identifier,
  MarketingSource,
  Message,
  Profile,
  SendingNumber,
  Ticket,
} from '../domain/state.ts';

/** The tables as queries see them, in the domain's names. */
export type Tables = {
  workspaces: { id: string; name: string; readyAt: Date | null; createdAt: Date };
  accounts: { id: string; email: string; name: string; passwordHash: string; createdAt: Date };
  accountWorkspaces: { accountId: string; workspaceId: string };
  sessions: SessionRow;
  apiKeyLookups: { keyHash: Buffer; workspaceId: string; apiKeyId: string };
  providerAccountLookups: {
    provider: string;
    externalId: string;
    workspaceId: string;
    providerAccountId: string;
  };
  refusedRequests: RefusedRequestRow;
  members: { workspaceId: string; accountId: string; role: string; createdAt: Date };
  settings: { workspaceId: string; data: ColumnType<Record<string, unknown>, string, string> };
  apiKeys: ApiKeyRow;
  providerAccounts: ProviderAccountRow;
  numbers: SendingNumber;
  counters: { workspaceId: string; tickets: Generated<number>; changes: Generated<number> };
  profiles: Profile;
  profileIdentifiers: Identifier;
  tickets: Omit<Ticket, 'number'> & { number: number };
  messages: Message;
  consentLedger: ConsentEntry;
  marketingSources: MarketingSource;
  journal: JournalRow;
  changes: ChangeRow;
};

type SessionRow = {
  tokenHash: Buffer;
  id: string;
  accountId: string;
  workspaceId: string;
  createdAt: Date;
  expiresAt: Date;
  userAgent: string | null;
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
};

type ProviderAccountRow = {
  workspaceId: string;
  id: string;
  provider: string;
  externalId: string;
  secret: Buffer;
  createdAt: Date;
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
