import type { ProviderAccount, SendOutcome } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import { webhooksOf } from '../channels/webhooks.ts';
import { type HandOver, settleSending } from '../domain/deliver.ts';
import type { Facts } from '../domain/facts.ts';
import { nextInLine } from '../domain/line.ts';
import type { Message } from '../domain/state.ts';
import { countryOf } from '../phone.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { referenceOf } from './reference.ts';
import { type Route, routeOf } from './route.ts';

type Thread = { workspaceId: string; threadId: string };

/**
 * Hands a thread's queued messages to the provider, one after the other in the order of the thread. Several of
 * these may run at once for one thread: whoever marks a message `sending` sends it, the others stop there.
 */
export async function deliverMessages(context: Context, thread: Thread): Promise<void> {
  let message = await startNext(context, thread);
  while (message) message = await settleAndGoOn(context, message, await handOver(context, message));
}

/** The head of the line, marked `sending`; null where the line is empty, or waits for somebody. */
async function startNext(context: Context, thread: Thread): Promise<Message | null> {
  const { workspaceId, threadId: line } = thread;
  const { askAfterMs } = context.patience;
  const started = await context.gate.submit({
    workspaceId,
    load: { line },
    decide: facts => nextInLine(facts, askAfterMs),
  });
  const message = started === 'repeated' ? undefined : started.messages?.[0];
  if (!message) return null;
  // What may not leave any more holds nobody.
  return message.status === 'sending' ? message : startNext(context, thread);
}

type HandedOver = { outcome: SendOutcome; provider: ProviderAccount['provider'] };

async function handOver(context: Context, message: Message): Promise<HandedOver> {
  const route = await routeOf(context, message).catch(() => 'not_known' as const);
  if (route === null) return { outcome: NO_ROUTE, provider: 'simulator' };
  if (route === 'not_known') return { outcome: NOT_TRIED, provider: 'simulator' };
  return { outcome: await send(context, message, route), provider: route.account.provider };
}

const NO_ROUTE: SendOutcome = { kind: 'refused', errorCode: 'no_provider', optedOut: false };
const NOT_TRIED: SendOutcome = { kind: 'retry', errorCode: 'no_connection', afterSeconds: null };

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

/** Writes down what the provider said, and in the same batch begins with the next. */
async function settleAndGoOn(context: Context, message: Message, handedOver: HandedOver) {
  const { workspaceId, id: messageId } = message;
  const { outcome, provider } = handedOver;
  if (outcome.kind === 'unclear') return startNext(context, message);
  const said = handOverOf(message, outcome, provider);
  const decide = (facts: Facts) => settleSending(facts, said);
  const settled = context.gate.submit({ workspaceId, load: { messageId }, decide }).catch(unlessGone);
  // Put off, or not settled for another reason, it holds the line: nothing is begun that could be forgotten.
  const [next] = await Promise.all([said.kind === 'retry' ? null : startNext(context, message), settled]);
  return next;
}

/** What is there no more needs no settling. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}

function handOverOf(
  { phone }: Message,
  outcome: Exclude<SendOutcome, { kind: 'unclear' }>,
  provider: ProviderAccount['provider'],
): HandOver {
  if (outcome.kind === 'accepted') return { ...outcome, provider, country: phone && countryOf(phone) };
  const reason = outcome.errorCode === 'no_provider' ? 'number_gone' : failureOf(provider, outcome.errorCode);
  return { ...outcome, reason };
}
