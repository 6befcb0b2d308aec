import { sql } from 'kysely';
import type { Message } from '../../domain/state.ts';
import type { Database, Reading } from '../database.ts';
import type { Tables } from '../tables.ts';

/** An account by the directory: known before its workspace is. */
export type KnownAccount = Tables['providerAccountLookups'];

export function knownAccounts(db: Database): Promise<KnownAccount[]> {
  return db.selectFrom('providerAccountLookups').selectAll().orderBy('providerAccountId').execute();
}

/** What has been fetched from an account's provider, and what for. */
export type Fetched = {
  createdAt: Date;
  retiredAt: Date | null;
  reconciledAt: Date | null;
  numbers: { phone: string; isGone: boolean }[];
};

export async function fetchedOf(
  tx: Reading,
  workspaceId: string,
  accountId: string,
): Promise<Fetched | undefined> {
  const account = await tx
    .selectFrom('providerAccounts')
    .select(['createdAt', 'retiredAt', 'reconciledAt'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  const numbers = await tx
    .selectFrom('numbers')
    .select(['phone', 'goneAt'])
    .where('workspaceId', '=', workspaceId)
    .where('providerAccountId', '=', accountId)
    .execute();
  return account && { ...account, numbers: numbers.map(one => ({ phone: one.phone, isGone: !!one.goneAt })) };
}

/** Which of a provider's texts, by its ids, have been here before, whatever became of them. */
export async function journaledAmong(
  tx: Reading,
  workspaceId: string,
  provider: string,
  providerIds: string[],
): Promise<Set<string>> {
  if (providerIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom('journal')
    .select('providerKey')
    .where('workspaceId', '=', workspaceId)
    .where('provider', '=', provider)
    .where('providerKey', 'in', providerIds)
    .execute();
  return new Set(rows.map(row => row.providerKey));
}

/** Messages from these numbers of which nobody knows whether they left, tried since then: which, and when. The oldest first. */
export function unknownMessages(
  tx: Reading,
  workspaceId: string,
  numbers: string[],
  since: Date,
): Promise<Pick<Message, 'id' | 'sendingSince'>[]> {
  return tx
    .selectFrom('messages')
    .select(['id', 'sendingSince'])
    .where('workspaceId', '=', workspaceId)
    .where('status', '=', 'unknown')
    .where('sendingNumber', 'in', numbers)
    .where('sendingSince', '>', since)
    .orderBy('sendingSince')
    .execute();
}

/** The threads in which a message should have left before this time, and neither left nor was put off. */
export async function stuckThreads(tx: Reading, workspaceId: string, before: Date): Promise<string[]> {
  const { rows } = await sql<{ threadId: string }>`
    select thread_id from messages
    where workspace_id = ${workspaceId} and status in ('queued', 'sending')
      and coalesce(next_attempt_at, sending_since, sent_at) < ${before}
    group by thread_id order by min(sent_at) limit ${MOST_STUCK}`.execute(tx);
  return rows.map(row => row.threadId);
}

/** Scheduled replies that should have been released before this time. */
export function overdueReplies(
  tx: Reading,
  workspaceId: string,
  before: Date,
): Promise<Pick<Message, 'workspaceId' | 'id'>[]> {
  return tx
    .selectFrom('messages')
    .select(['workspaceId', 'id'])
    .where('workspaceId', '=', workspaceId)
    .where('status', '=', 'scheduled')
    .where('sendAt', '<', before)
    .orderBy('sendAt')
    .limit(MOST_STUCK)
    .execute();
}

const MOST_STUCK = 200;
