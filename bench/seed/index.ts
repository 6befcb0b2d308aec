import { placesOf } from '../../server/domain/search/documents.ts';
import type { ToIndex } from '../../server/domain/search/whatToIndex.ts';
import {
  type Connection,
  type Database,
  openDatabase,
  type Reading,
  writing,
} from '../../server/store/database.ts';
import { latestChange } from '../../server/store/read/changes.ts';
import { addPlaces, numberMessages } from '../../server/store/search/addPlaces.ts';
import { documentsOf } from '../../server/store/search/documents.ts';
import { noteProgress, type Progress, takeProgress } from '../../server/store/search/progress.ts';
import { say } from '../print.ts';

/** Messages to a transaction. */
const AT_ONCE = 100_000;
const NOTHING = { messageIds: [], profileIds: [], tickets: [] };

/** Brings what was made into the index that searches are answered from, as the running app would change by change. */
export async function index(owner: Connection, workspaceId: string): Promise<void> {
  const db = openDatabase(owner, 1);
  try {
    // First, so that an app that runs does not begin with the same.
    await writing(db, workspaceId, async tx => {
      const changes = await latestChange(tx, workspaceId);
      await goOn(tx, workspaceId, async progress => ({ ...progress, changes }));
    });
    for (const table of ['messages', 'tickets'] as const) await indexAll(db, workspaceId, table);
  } finally {
    await db.destroy();
  }
}

async function indexAll(db: Database, workspaceId: string, table: 'messages' | 'tickets'): Promise<void> {
  let last: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (last) {
    const after: string = last;
    last = await writing(db, workspaceId, tx => indexAfter(tx, workspaceId, table, after));
    if (last) say(`indexed ${table} up to ${last}`);
  }
}

/** The last of those that it came to. */
async function indexAfter(
  tx: Reading,
  workspaceId: string,
  table: 'messages' | 'tickets',
  last: string,
): Promise<string | undefined> {
  const rows = await tx
    .selectFrom(table)
    .select(['id', 'createdAt'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '>', last)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  const wanted =
    table === 'messages'
      ? { ...NOTHING, messageIds: rows.map(({ id }) => id) }
      : { ...NOTHING, tickets: rows.map(({ id }) => ({ id, at: new Date(0) })) };
  await add(tx, workspaceId, wanted);
  return rows.at(-1)?.id;
}

async function add(tx: Reading, workspaceId: string, wanted: ToIndex): Promise<void> {
  const { messages, heads } = await documentsOf(tx, workspaceId, wanted);
  const ids = messages.map(({ id }) => id);
  await goOn(tx, workspaceId, async ({ changes, messages: last, batches }) => {
    await numberMessages(tx, workspaceId, ids, last);
    const batch = await addPlaces(tx, workspaceId, placesOf(messages, heads, last), batches + 1);
    return { changes, messages: last + ids.length, batches: batch - 1 };
  });
}

async function goOn(
  tx: Reading,
  workspaceId: string,
  work: (from: Progress) => Promise<Progress>,
): Promise<void> {
  const from = await takeProgress(tx, workspaceId, 'wait');
  if (!from) throw new Error('the index has no place to go on from');
  await noteProgress(tx, workspaceId, await work(from));
}
