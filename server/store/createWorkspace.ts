import { sql } from 'kysely';
import type { Role } from '../../contract/roles.ts';
import type { StoredSettings } from '../domain/storedSettings.ts';
import { type Database, type Reading, writing } from './database.ts';
import { newId } from './ids.ts';
import { joinTeam } from './team.ts';

export type NewWorkspace = { name: string; settings: Omit<StoredSettings, 'name'> };
export type NewMember = { name: string; email: string; passwordHash: string; role: Role };

/** A workspace with its settings and counters, with nobody in it yet, and not ready until `openWorkspace` says so. */
export async function createWorkspace(
  db: Database,
  { name, settings }: NewWorkspace,
  createdAt: Date,
): Promise<string> {
  const id = newId();
  await writing(db, id, tx => layOut(tx, { id, name, settings, readyAt: null, createdAt }));
  return id;
}

/** The same with an account that is there as its Owner, and ready at once: nothing of it is left half made. */
export async function foundWorkspace(
  db: Database,
  workspace: NewWorkspace,
  ownerId: string,
  now: Date,
): Promise<string> {
  const id = newId();
  await writing(db, id, async tx => {
    await layOut(tx, { id, ...workspace, readyAt: now, createdAt: now });
    await joinTeam(tx, id, ownerId, 'owner', now);
  });
  return id;
}

type LaidOut = NewWorkspace & { id: string; readyAt: Date | null; createdAt: Date };

async function layOut(tx: Reading, { id, name, settings, ...times }: LaidOut): Promise<void> {
  await tx
    .insertInto('workspaces')
    .values({ id, name, ...times })
    .execute();
  await tx
    .insertInto('settings')
    .values({ workspaceId: id, data: JSON.stringify({ name, ...settings }) })
    .execute();
  await tx.insertInto('counters').values({ workspaceId: id }).execute();
}

/** A new account that is a member of the workspace. Its id. */
export async function addMember(
  db: Database,
  workspaceId: string,
  member: NewMember,
  createdAt: Date,
): Promise<string> {
  const { role, ...account } = member;
  const id = newId();
  await writing(db, workspaceId, async tx => {
    await tx
      .insertInto('accounts')
      .values({ id, ...account, createdAt })
      .execute();
    await tx.insertInto('accountWorkspaces').values({ accountId: id, workspaceId }).execute();
    await tx.insertInto('members').values({ workspaceId, accountId: id, role, createdAt }).execute();
  });
  return id;
}

/** From here on the workspace is there to stay. */
export async function openWorkspace(db: Database, id: string, readyAt: Date): Promise<void> {
  await db.updateTable('workspaces').set({ readyAt }).where('id', '=', id).execute();
}

/** What hangs on what, the last first. */
const LAYERS = [
  ...(['search_words', 'search_messages', 'search_progress', 'said_days'] as const),
  ...([
    'changes',
    'journal',
    'consent_ledger',
    'marketing_sources',
    'events',
    'sales',
    'orders',
    'short_links',
    'short_link_lookups',
    'credit_usage',
    'coupon_codes',
    'coupons',
    'quick_replies',
    'tags',
    'ticket_tags',
    'notes',
    'drafts',
    'rotas',
    'availability',
    'agent_screens',
    'notification_choices',
    'push_devices',
    'idempotency_keys',
    'webhook_deliveries',
    'webhooks',
    'uploads',
    'messages',
    'chat_tabs',
    'chat_sessions',
    'identity_keys',
    'joined_tickets',
    'tickets',
    'shopify_requests',
    'shopify_imports',
    'shopify_records',
    'shopify_lookups',
    'shopify_connections',
    'csv_lines',
    'csv_names',
    'imported_lines',
    'csv_imports',
    'import_errors',
    'import_profiles',
    'imports',
    'erasures',
    'retention',
    'erased_phones',
    'joined_profiles',
    'profile_details',
    'profile_identifiers',
    'profiles',
  ] as const),
  ...([
    'counters',
    'numbers',
    'provider_account_lookups',
    'provider_accounts',
    'api_key_lookups',
    'api_keys',
  ] as const),
  ...([
    'mails',
    'settings',
    'members',
    'sessions',
    'sign_in_subjects',
    'sign_in_providers',
    'mailed_links',
    'account_workspaces',
  ] as const),
];

/** Clears away a workspace whose making was broken off, and the accounts that belong to nothing else. */
export async function discardWorkspace(db: Database, id: string): Promise<void> {
  await writing(db, id, async tx => {
    for (const table of LAYERS)
      await sql`delete from ${sql.table(table)} where workspace_id = ${id}`.execute(tx);
    await tx.deleteFrom('workspaces').where('id', '=', id).execute();
    await tx
      .deleteFrom('accounts')
      .where('id', 'not in', tx.selectFrom('accountWorkspaces').select('accountId'))
      .execute();
  });
}
