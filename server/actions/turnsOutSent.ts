import { settleUnknown } from '../domain/deliver.ts';
import { inWorkspace } from '../store/database.ts';
import { messagesById } from '../store/read/messages.ts';
import type { Context } from './context.ts';
import { findSent } from './findSent.ts';
import { routeOf } from './route.ts';

/**
 * Before a message of unknown fate is sent again its provider is asked once more (REPLY-11). Whether it turns out to
 * have left: then it is settled so, and sending it again would be sending it twice.
 */
export async function turnsOutSent(
  context: Context,
  workspaceId: string,
  messageId: string,
): Promise<boolean> {
  const [message] = await inWorkspace(context.db, workspaceId, tx =>
    messagesById(tx, workspaceId, [messageId]),
  );
  if (message?.status !== 'unknown') return false;
  const route = await routeOf(context, message);
  const found = route && (await findSent(context, message, route));
  if (!found) return false;
  await context.gate.submit({
    workspaceId,
    load: { messageId },
    decide: facts => settleUnknown(facts, found),
  });
  return found.kind === 'accepted';
}
