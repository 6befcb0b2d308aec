import type { ColumnType, Generated } from 'kysely';

/** A workspace's shop at Shopify, with its secrets sealed. */
export type ShopifyConnectionRow = {
  workspaceId: string;
  shop: string;
  secret: Buffer;
  token: Buffer | null;
  byEnvironment: boolean;
  connectedAt: Date;
  uninstalledAt: Date | null;
  trouble: string | null;
};

export type ShopifyRecordRow = {
  workspaceId: string;
  kind: 'customer' | 'order';
  externalId: string;
  updatedAt: Date;
  gone: Generated<boolean>;
};

export type ShopifyImportKind = 'customers' | 'orders';

export type ShopifyImportRow = {
  workspaceId: string;
  kind: ShopifyImportKind;
  state: 'running' | 'stopped' | 'done';
  since: Date | null;
  cursor: string | null;
  taken: Generated<number>;
  begunAt: Date;
  endedAt: Date | null;
};

export type PrivacyTopic = 'customers/data_request' | 'customers/redact' | 'shop/redact';

export type ShopifyRequestRow = {
  workspaceId: string;
  id: string;
  topic: PrivacyTopic;
  about: ColumnType<Record<string, unknown>, string, string>;
  receivedAt: Date;
  doneAt: Date | null;
};
