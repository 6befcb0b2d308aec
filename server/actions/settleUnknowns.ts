import { settleUnknown } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import { inWorkspace } from '../store/database.ts';
import { unknownMessages } from '../store/read/reconcile.ts';
import type { Context } from './context.ts';
import { findSent } from './findSent.ts';
import type { Route } from './route.ts';
import { isDueAgain, LONGEST_UNKNOWN_MS } from './whatToFetch.ts';

/**
 * Asks the provider once more for messages from these numbers of which nobody knows whether they left. One after the
 * other: of two with the same words each is to find its own.
 */
export async function settleUnknowns(
  context: Context,
  route: Route,
  numbers: string[],
  askedBefore: Date | null,
): Promise<void> {
  if (numbers.length === 0) return;
  const { workspaceId } = route.account;
  const now = context.now();
  const since = new Date(now.getTime() - LONGEST_UNKNOWN_MS);
  const messages = await inWorkspace(context.db, workspaceId, tx =>
    unknownMessages(tx, workspaceId, numbers, since),
  );
  for (const message of messages) {
    const { sendingSince } = message;
    if (sendingSince && isDueAgain(sendingSince, askedBefore, now)) await settle(context, message, route);
  }
}

async function settle(context: Context, message: Message, route: Route): Promise<void> {
  const found = await findSent(context, message, route);
  if (!found) return;
  const { workspaceId, id: messageId } = message;
  await context.gate.submit({
    workspaceId,
    load: { messageId },
    decide: facts => settleUnknown(facts, found),
  });
}
