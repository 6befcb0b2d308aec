import type { ProviderAccount, SendOutcome } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import { webhooksOf } from '../channels/webhooks.ts';
import { type HandOver, settleSending, startSending } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import { countryOf } from '../phone.ts';
import { inWorkspace } from '../store/database.ts';
import { nextToDeliver } from '../store/read/messages.ts';
import { askProvider } from './askProvider.ts';
import type { Context } from './context.ts';
import { askLater, lookAgain } from './lookAgain.ts';
import { referenceOf } from './reference.ts';
import { type Route, routeOf } from './route.ts';

type Thread = { workspaceId: string; threadId: string };

/**
 * Hands a thread's queued messages to the provider, one after the other in the order of the thread. Several of
 * these may run at once for one thread: whoever marks a message `sending` sends it, the others stop there.
 */
export async function deliverMessages(context: Context, thread: Thread): Promise<void> {
  for (;;) {
    const head = await inWorkspace(context.db, thread.workspaceId, tx =>
      nextToDeliver(tx, thread.workspaceId, thread.threadId),
    );
    if (!head) return;
    const due = head.nextAttemptAt;
    // The queue's clock is the database's, and may be ahead of ours: said again, it does no harm.
    if (due && due > context.now()) return lookAgain(context, head, due);
    if (head.status === 'sending') return askProvider(context, head);
    if (!(await deliver(context, head))) return;
  }
}

/** Whether the line may move on. */
async function deliver(context: Context, head: Message): Promise<boolean> {
  const { workspaceId, id: messageId } = head;
  const route = await routeOf(context, head);
  const started = await context.gate.submit({ workspaceId, load: { messageId }, decide: startSending });
  const message = started === 'repeated' ? undefined : started.messages?.[0];
  if (!message) return false;
  if (message.status !== 'sending') return true;
  const outcome = route ? await send(context, message, route) : noRoute;
  if (outcome.kind === 'unclear') {
    await askLater(context, message);
    return false;
  }
  const handOver = handOverOf(route?.account.provider ?? 'simulator', message, outcome);
  await context.gate.submit({
    workspaceId,
    load: { messageId },
    decide: facts => settleSending(facts, handOver),
  });
  return outcome.kind !== 'retry';
}

const noRoute: SendOutcome = { kind: 'refused', errorCode: 'no_provider', optedOut: false };

function send(
  { publicUrl, mediaAddresses }: Context,
  message: Message,
  { account, channel }: Route,
): Promise<SendOutcome> {
  return channel.send(account, {
    reference: referenceOf(message),
    from: message.sendingNumber ?? '',
    to: message.phone ?? '',
    body: message.body,
    mediaUrls: message.media.map(({ id }) => mediaAddresses.of(message.workspaceId, id)),
    statusCallback: webhooksOf(publicUrl, account).status,
  });
}

function handOverOf(
  provider: ProviderAccount['provider'],
  { phone }: Message,
  outcome: Exclude<SendOutcome, { kind: 'unclear' }>,
): HandOver {
  if (outcome.kind === 'accepted') return { ...outcome, provider, country: phone && countryOf(phone) };
  const reason = outcome.errorCode === 'no_provider' ? 'number_gone' : failureOf(provider, outcome.errorCode);
  return { ...outcome, reason };
}
