import { SILENT_AFTER_MS } from '../actions/chat/visit.ts';
import type { Context } from '../actions/context.ts';
import { inLanes } from '../actions/inLanes.ts';
import { forgetNodes, type Left, openNowhere, strikeOutTabs } from '../store/chatTabs.ts';
import { writingInEach } from '../store/database.ts';
import { goOut } from './whereabouts.ts';

/** Workspaces looked through at once. */
const A_CHUNK = 1000;
/** Visitors who leave at once: a node that dies may have had thousands. */
const LANES = 8;
/** Whoever has begun a session by what they wrote opens a stream a moment later. */
const A_MINUTE_MS = 60_000;
const A_DAY_MS = 24 * 3600 * 1000;

/**
 * CHAT-5: sees to visitors whom nobody has seen off: their node died or was stopped, and they have not come back to
 * another one. They left when they were last known to be here.
 */
export async function sweepTabs(context: Pick<Context, 'db' | 'gate' | 'now'>): Promise<void> {
  const { db, now } = context;
  const ids = (await db.selectFrom('workspaces').select('id').orderBy('id').execute()).map(({ id }) => id);
  const failures: unknown[] = [];
  for (let at = 0; at < ids.length; at += A_CHUNK)
    failures.push(...(await sweepIn(context, ids.slice(at, at + A_CHUNK))));
  await forgetNodes(db, new Date(now().getTime() - A_DAY_MS));
  if (failures.length > 0)
    throw new AggregateError(failures.slice(0, 5), `${failures.length} visitors could not be seen off`);
}

async function sweepIn(context: Pick<Context, 'db' | 'gate' | 'now'>, ids: string[]): Promise<unknown[]> {
  const { db, now } = context;
  const before = (ms: number) => new Date(now().getTime() - ms);
  const silent = await writingInEach(db, ids, tx => strikeOutTabs(tx, before(SILENT_AFTER_MS)));
  const leave = ({ at, ...whose }: Left) => goOut(context, whose, at);
  const failures = await inLanes(silent, LANES, leave);
  // Of these nothing is left but that they are taken to be here.
  const lost = await writingInEach(db, ids, tx => openNowhere(tx, before(A_MINUTE_MS)));
  const nowadays = lost.map(whose => ({ ...whose, at: now() }));
  return [...failures, ...(await inLanes(nowadays, LANES, leave))];
}
