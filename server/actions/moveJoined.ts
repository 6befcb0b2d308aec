import type { Job } from '../domain/decision.ts';
import { moveRest } from '../domain/joining/joinProfiles.ts';
import { inWorkspace } from '../store/database.ts';
import { profilesLedTo } from '../store/read/joined.ts';
import type { Context } from './context.ts';

type Left = Extract<Job, { task: 'moveJoined' }>['payload'];

/** A part of what two customers who are one still have apart (PROF-5). Whether there was any. */
export async function moveJoined(
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
    while (await moveJoined(context, { workspaceId, profileId, goes, goneTicketId }));
}
