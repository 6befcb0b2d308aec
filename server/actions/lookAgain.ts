import type { Message } from '../domain/state.ts';
import type { Context } from './context.ts';

/** How long a send without an answer is left alone before the provider is asked what became of it. */
export const ASK_AFTER_MS = 20_000;

/** Comes back to a message whose hand-over got no answer. It stays `sending`, and holds its thread, until then. */
export async function lookAgain({ gate, now }: Context, message: Message): Promise<void> {
  const { workspaceId, threadId, id: messageId } = message;
  const runAt = new Date(now().getTime() + ASK_AFTER_MS);
  await gate.submit({
    workspaceId,
    load: { messageId },
    decide: () => ({
      changes: [],
      jobs: [{ task: 'deliver', payload: { workspaceId, threadId }, runAt, key: `ask:${messageId}` }],
    }),
  });
}
