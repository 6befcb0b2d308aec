import type { Actor } from '../domain/decision.ts';
import { type Patch, patchTicket } from '../domain/patchTicket.ts';
import type { Context } from './context.ts';

/** Open, close, snooze, assign, mark read or unread. */
export async function changeTicket(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  ticketId: string,
  patch: Patch,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId }, decide: facts => patchTicket(facts, patch, actor) });
}
