import { isOfCustomer } from '../../domain/search/words.ts';
import { type Database, inWorkspace, type Reading } from '../database.ts';
import { numbered } from '../search/packed.ts';
import { sweepWords } from './search.ts';

/** Rows of `search_messages` read at once, of 32 messages each. */
const AT_ONCE = 200;

/** Takes out of the index of words what stood in messages whose words went since they were old. */
export async function sweepOldWords(db: Database, workspaceId: string): Promise<void> {
  const gone = new Set<number>();
  let from: number | null = 0;
  while (from !== null) {
    const block: number = from;
    from = await inWorkspace(db, workspaceId, tx => addGone(tx, workspaceId, block, gone));
  }
  await sweepWords(db, workspaceId, (message, _, word) => gone.has(message) && !isOfCustomer(word));
}

/** Adds the numbers of those that have gone, from this row on. Where to go on; null at the end. */
async function addGone(
  tx: Reading,
  workspaceId: string,
  from: number,
  gone: Set<number>,
): Promise<number | null> {
  const blocks = await tx
    .selectFrom('searchMessages')
    .select(['block', 'ids'])
    .where('workspaceId', '=', workspaceId)
    .where('block', '>=', from)
    .orderBy('block')
    .limit(AT_ONCE)
    .execute();
  const numbers = new Map(blocks.flatMap(({ block, ids }) => numbered(block, ids)));
  for (const id of await goneAmong(tx, workspaceId, [...numbers.keys()])) gone.add(numbers.get(id) ?? 0);
  const last = blocks.at(-1);
  return last && blocks.length === AT_ONCE ? last.block + 1 : null;
}

async function goneAmong(tx: Reading, workspaceId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('messages')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .where('keptMonths', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}
