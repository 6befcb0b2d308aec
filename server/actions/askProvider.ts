import { settleSending } from '../domain/deliver.ts';
import { toAsk } from '../domain/line.ts';
import { toDeliver } from '../domain/newMessage.ts';
import type { Message } from '../domain/state.ts';
import { inWorkspace } from '../store/database.ts';
import { messagesById } from '../store/read/messages.ts';
import type { Context } from './context.ts';
import { findSent } from './findSent.ts';
import { routeOf } from './route.ts';

/**
 * Settles a message that was being handed over when its answer was lost, or this process died: by asking the
 * provider, never by sending again. What the provider cannot find is shown as `unknown`; the reconcile job goes on
 * asking for it.
 */
export async function askProvider(
  context: Context,
  { workspaceId, messageId }: { workspaceId: string; messageId: string },
): Promise<void> {
  const [message] = await inWorkspace(context.db, workspaceId, tx =>
    messagesById(tx, workspaceId, [messageId]),
  );
  if (message?.status !== 'sending') return;
  const { askAfterMs, giveUpAfterMs } = context.patience;
  const age = context.now().getTime() - (message.sendingSince?.getTime() ?? 0);
  if (age < askAfterMs) return askLater(context, message, askAfterMs - age);
  const route = await routeOf(context, message);
  const found = route && (await findSent(context, message, route));
  if (route && !found && age < giveUpAfterMs) return askLater(context, message, askAfterMs);
  await context.gate.submit({
    workspaceId,
    load: { messageId },
    decide: facts => {
      const decision = settleSending(facts, found ?? LOST);
      // Whatever stands behind it in the thread may go now.
      return 'refused' in decision ? decision : { ...decision, jobs: [toDeliver(message)] };
    },
  });
}

const LOST = { kind: 'lost', errorCode: 'lost', reason: 'lost' } as const;

async function askLater({ gate, now }: Context, message: Message, afterMs: number): Promise<void> {
  const runAt = new Date(now().getTime() + afterMs);
  await gate.submit({
    workspaceId: message.workspaceId,
    load: {},
    decide: () => ({ changes: [], jobs: [toAsk(message, runAt)] }),
  });
}
