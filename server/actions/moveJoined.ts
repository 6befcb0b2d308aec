import type { Job } from '../domain/decision.ts';
import { moveRest } from '../domain/joining/joinProfiles.ts';
import { recountSales } from '../domain/sales/recountSales.ts';
import { inWorkspace } from '../store/database.ts';
import { profilesLedTo } from '../store/read/joined.ts';
import type { Context } from './context.ts';

type Left = Extract<Job, { task: 'moveJoined' }>['payload'];

/**
 * A part of what two customers who are one still have apart (PROF-5); and what of it all is a sale, now that clicks of the one
 * may have led to orders of the other (REPLY-7).
 */
export async function moveJoined(context: Pick<Context, 'gate'>, left: Left): Promise<void> {
  await movePart(context, left);
  const { workspaceId, profileId } = left;
  await context.gate.submit({ workspaceId, load: { profileId, ordersSince: EVER }, decide: recountSales });
}

const EVER = new Date(0);

/** Whether there was any. */
async function movePart(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, profileId, goes, goneTicketId }: Left,
): Promise<boolean> {
  const moved = await gate.submit({
    workspaceId,
    load: { profileId, joinWith: goes },
    decide: facts => moveRest(facts, { goes, goneTicketId }),
  });
  return moved !== 'repeated' && moved.changes.length > 0;
}

/** All of it, for who cannot wait until it has come by itself. */
export async function moveAllJoined(
  context: Pick<Context, 'gate' | 'db'>,
  { workspaceId, profileId }: Pick<Left, 'workspaceId' | 'profileId'>,
): Promise<void> {
  const all = await inWorkspace(context.db, workspaceId, tx => profilesLedTo(tx, workspaceId, profileId));
  for (const { id: goes, ticketId: goneTicketId } of all)
    while (await movePart(context, { workspaceId, profileId, goes, goneTicketId }));
}
