import type { Message } from '../domain/state.ts';
import type { Context } from './context.ts';

/** How long a send without an answer is left alone before the provider is asked what became of it. */
export const ASK_AFTER_MS = 20_000;

/** Comes back to a thread's line at a later time. Until then this message holds it. */
export async function lookAgain(
  { gate }: Pick<Context, 'gate'>,
  message: Message,
  runAt: Date,
): Promise<void> {
  const { workspaceId, threadId, id: messageId } = message;
  await gate.submit({
    workspaceId,
    load: { messageId },
    decide: () => ({
      changes: [],
      jobs: [{ task: 'deliver', payload: { workspaceId, threadId }, runAt, key: `look:${messageId}` }],
    }),
  });
}

/** Comes back when the provider can be asked what became of a message whose hand-over got no answer. */
export function askLater(context: Pick<Context, 'gate' | 'now'>, message: Message): Promise<void> {
  return lookAgain(context, message, new Date(context.now().getTime() + ASK_AFTER_MS));
}
