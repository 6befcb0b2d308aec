import { sql } from 'kysely';
import type { Identifier } from '../domain/state.ts';
import type { Reading } from './database.ts';
import type { PrivacyTopic, ShopifyRecordRow } from './shopifyRow.ts';

type Telling = Omit<ShopifyRecordRow, 'gone'> & { gone?: boolean };

/**
 * Whether a telling is no older than what was told before of the same thing, which it is then remembered for. What is
 * gone is told of no more.
 */
export async function isNews(
  tx: Reading,
  { workspaceId, kind, externalId, updatedAt, gone = false }: Telling,
): Promise<boolean> {
  const { rows } = await sql`
    insert into shopify_records as known (workspace_id, kind, external_id, updated_at, gone)
    values (${workspaceId}, ${kind}, ${externalId}, ${updatedAt}, ${gone})
    on conflict (workspace_id, kind, external_id) do update
      set updated_at = greatest(known.updated_at, excluded.updated_at), gone = excluded.gone
      where not known.gone and (known.updated_at <= excluded.updated_at or excluded.gone)
    returning 1`.execute(tx);
  return rows.length > 0;
}

type Asked = { workspaceId: string; id: string; topic: PrivacyTopic; about: object; receivedAt: Date };

/** Keeps what a customer asks for by law. Told twice, it is one request. */
export async function keepRequest(tx: Reading, { about, ...row }: Asked): Promise<void> {
  await tx
    .insertInto('shopifyRequests')
    .values({ ...row, about: JSON.stringify(about), doneAt: null })
    .onConflict(conflict => conflict.columns(['workspaceId', 'id']).doNothing())
    .execute();
}

/** Whether it was still to be seen to. What Shopify said of the customer is not needed any longer. */
export async function settleRequest(
  tx: Reading,
  workspaceId: string,
  id: string,
  doneAt: Date,
): Promise<boolean> {
  const settled = await tx
    .updateTable('shopifyRequests')
    .set({ doneAt, about: '{}' })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .executeTakeFirst();
  return settled.numUpdatedRows > 0n;
}

export function openRequest(tx: Reading, workspaceId: string, id: string) {
  return tx
    .selectFrom('shopifyRequests')
    .select(['topic', 'about'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .executeTakeFirst();
}

type Names = Pick<Identifier, 'kind' | 'value'>[];

/** Who is known by one of these names, the first that leads to anybody; `byShop` where it is the shop's own id. */
export async function profileNamed(tx: Reading, workspaceId: string, names: Names) {
  for (const { kind, value } of names) {
    const found = await tx
      .selectFrom('profileIdentifiers')
      .select('profileId')
      .where('workspaceId', '=', workspaceId)
      .where('kind', '=', kind)
      .where('value', '=', value)
      .executeTakeFirst();
    if (found) return { ...found, byShop: kind === 'external' };
  }
  return null;
}
