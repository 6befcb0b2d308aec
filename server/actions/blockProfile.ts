import { block, unblock } from '../domain/block.ts';
import type { Actor } from '../domain/decision.ts';
import { type TicketBefore, ticketBefore } from '../domain/ticketBefore.ts';
import type { Context } from './context.ts';

/** Shuts a customer out (TICK-6). Gives how their SMS ticket stood, where that changed it. */
export async function blockProfile(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  actor: Actor,
): Promise<TicketBefore | null> {
  const result = await gate.submit({
    workspaceId,
    load: { profileId, unsent: true, chats: true },
    decide: facts => block(facts, actor),
  });
  return result === 'repeated' ? null : ticketBefore(result);
}

/** Lets them in again. */

export async function unblockProfile(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { profileId }, decide: facts => unblock(facts, actor) });
}
