import { settleSending } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import type { Context } from './context.ts';
import { findSent } from './findSent.ts';
import { ASK_AFTER_MS, askLater } from './lookAgain.ts';
import { routeOf } from './route.ts';

/** A provider that still knows nothing of the text after this long never took it, or cannot say. */
const GIVE_UP_AFTER_MS = 3 * 60_000;

/**
 * Settles a message that was being handed over when its answer was lost, or this process died: by asking the
 * provider, never by sending again. What the provider cannot find is shown as `unknown`; the reconcile job goes on
 * asking for it.
 */
export async function askProvider(context: Context, message: Message): Promise<void> {
  const age = context.now().getTime() - (message.sendingSince?.getTime() ?? 0);
  if (age < ASK_AFTER_MS) return askLater(context, message);
  const route = await routeOf(context, message);
  const found = route && (await findSent(context, message, route));
  if (route && !found && age < GIVE_UP_AFTER_MS) return askLater(context, message);
  const { workspaceId, threadId, id: messageId } = message;
  await context.gate.submit({
    workspaceId,
    load: { messageId },
    decide: facts => {
      const decision = settleSending(facts, found ?? LOST);
      // Whatever stands behind it in the thread may go now.
      return 'refused' in decision
        ? decision
        : { ...decision, jobs: [{ task: 'deliver', payload: { workspaceId, threadId } }] };
    },
  });
}

const LOST = { kind: 'lost', errorCode: 'lost', reason: 'lost' } as const;
