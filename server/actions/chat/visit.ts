import type { SeenPage } from '../../domain/chat/chatCaller.ts';
import { arrive, leave } from '../../domain/chat/visit.ts';
import type { Context } from '../context.ts';

export type Whose = { workspaceId: string; ticketId: string };

/** A node that has not said so for this long is not alive, and holds no tab open. */
export const SILENT_AFTER_MS = 45_000;

/** A visitor has the session open, on this page. Their tab has been written down before. */
export async function arriveVisitor(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, ticketId }: Whose,
  page: SeenPage | null,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { ticketId, chat: true },
    decide: facts => arrive(facts, page),
  });
}

/** The last tab known here was closed at this time. Those of other nodes are counted under the lock. */
export async function leaveVisitor(
  { gate, now }: Pick<Context, 'gate' | 'now'>,
  { workspaceId, ticketId }: Whose,
  at: Date,
): Promise<void> {
  const tabsSince = new Date(now().getTime() - SILENT_AFTER_MS);
  await gate.submit({
    workspaceId,
    load: { ticketId, chat: true, tabsSince },
    decide: facts => leave(facts, at),
  });
}
