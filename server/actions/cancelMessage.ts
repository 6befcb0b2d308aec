import { cancel } from '../domain/cancel.ts';
import type { Actor } from '../domain/decision.ts';
import type { Context } from './context.ts';

/** Takes back a reply that has not left yet. */
export async function cancelMessage(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  messageId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { messageId, scheduled: true },
    decide: facts => cancel(facts, actor),
  });
}
