import { placesOf } from '../domain/search/documents.ts';
import { whatToIndex } from '../domain/search/whatToIndex.ts';
import { type Database, type Reading, writing, writingInEach } from '../store/database.ts';
import { changesAfter } from '../store/read/changes.ts';
import { addPlaces, numberMessages } from '../store/search/addPlaces.ts';
import { documentsOf } from '../store/search/documents.ts';
import { behind, noteProgress, type Progress, takeProgress } from '../store/search/progress.ts';
import type { Context } from './context.ts';
import { inLanes } from './inLanes.ts';

type Needs = Pick<Context, 'db'>;

/** Changes taken at once: what they bring is read and written within some hundredths of a second. */
const AT_ONCE = 1000;
/** Workspaces asked for at once. */
const A_CHUNK = 1000;

/**
 * Goes on with the index that searches are answered from (VIEW-4), some changes in every workspace where something has
 * happened since. Whether there may be more. What is broken off has not been; a workspace that somebody else sees to is left
 * to them. Throws, at the end, what went wrong.
 */
export async function indexForSearch({ db }: Needs): Promise<boolean> {
  let isMore = false;
  const failures = await inLanes(await behindSomewhere(db), 1, async id => {
    isMore = (await writing(db, id, tx => indexSome(tx, id))) || isMore;
  });
  if (failures.length > 0)
    throw new AggregateError(failures.slice(0, 5), `${failures.length} workspaces could not be indexed`);
  return isMore;
}

async function behindSomewhere(db: Database): Promise<string[]> {
  const ids = (await db.selectFrom('workspaces').select('id').orderBy('id').execute()).map(({ id }) => id);
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += A_CHUNK) {
    const chunk = ids.slice(at, at + A_CHUNK);
    found.push(...(await writingInEach(db, chunk, tx => behind(tx, chunk))));
  }
  return found;
}

/** Whether there may be more in this workspace. */
async function indexSome(tx: Reading, workspaceId: string): Promise<boolean> {
  const progress = await takeProgress(tx, workspaceId);
  if (!progress) return false;
  const changes = await changesAfter(tx, workspaceId, progress.changes, AT_ONCE);
  const upTo = changes.at(-1)?.number;
  if (upTo === undefined) return false;
  const next = await add(tx, workspaceId, whatToIndex(changes), progress);
  await noteProgress(tx, workspaceId, { ...next, changes: upTo });
  return changes.length === AT_ONCE;
}

async function add(
  tx: Reading,
  workspaceId: string,
  wanted: ReturnType<typeof whatToIndex>,
  { changes, messages: last, batches }: Progress,
): Promise<Progress> {
  const { messages, heads } = await documentsOf(tx, workspaceId, wanted);
  const ids = messages.map(({ id }) => id);
  await numberMessages(tx, workspaceId, ids, last);
  const batch = await addPlaces(tx, workspaceId, placesOf(messages, heads, last), batches + 1);
  return { changes, messages: last + messages.length, batches: batch - 1 };
}
