import { settleUnknown } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import { inWorkspace } from '../store/database.ts';
import { messagesById } from '../store/read/messages.ts';
import { unknownMessages } from '../store/read/reconcile.ts';
import type { Context } from './context.ts';
import { findSent } from './findSent.ts';
import type { Route } from './route.ts';
import { drawn, isDueAgain, LONGEST_UNKNOWN_MS } from './whatToFetch.ts';

/** Each costs the provider a question: more than these wait for another round. */
const MOST_AT_ONCE = 200;

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
  for (const message of await dueAgain(context, route, numbers, askedBefore))
    await settle(context, message, route);
}

function dueAgain(
  { db, now: clock }: Context,
  { account: { workspaceId } }: Route,
  numbers: string[],
  askedBefore: Date | null,
): Promise<Message[]> {
  const now = clock();
  const since = new Date(now.getTime() - LONGEST_UNKNOWN_MS);
  return inWorkspace(db, workspaceId, async tx => {
    const unknown = await unknownMessages(tx, workspaceId, numbers, since);
    const due = unknown.filter(
      ({ sendingSince }) => sendingSince && isDueAgain(sendingSince, askedBefore, now),
    );
    const ids = drawn(due, MOST_AT_ONCE).map(({ id }) => id);
    const messages = await messagesById(tx, workspaceId, ids);
    return messages.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  });
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
