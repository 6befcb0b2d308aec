import { block, unblock } from '../domain/block.ts';
import type { Actor } from '../domain/decision.ts';
import type { Context } from './context.ts';

/** Shuts a customer out, or lets them in again (TICK-6). */
export async function blockProfile(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { profileId, unsent: true, chats: true },
    decide: facts => block(facts, actor),
  });
}

export async function unblockProfile(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { profileId }, decide: facts => unblock(facts, actor) });
}
