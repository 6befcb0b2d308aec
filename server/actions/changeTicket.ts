import type { Actor } from '../domain/decision.ts';
import { type Patch, patchTicket } from '../domain/patchTicket.ts';
import { isRetagging } from '../domain/tagging.ts';
import type { Context } from './context.ts';

/** Open, close, snooze, assign, tag, mark read or unread. */
export async function changeTicket(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  ticketId: string,
  patch: Patch,
  actor: Actor,
): Promise<void> {
  const load = { ticketId, ...(isRetagging(patch) && { tags: true as const }) };
  await gate.submit({ workspaceId, load, decide: facts => patchTicket(facts, patch, actor) });
}
