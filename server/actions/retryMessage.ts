import type { Actor } from '../domain/decision.ts';
import { retry } from '../domain/deliver.ts';
import type { Context } from './context.ts';

/** A failed message is tried again by hand. */
export async function retryMessage(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  messageId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { messageId, codeAnew: true },
    decide: facts => retry(facts, actor),
  });
}
