import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from '../domain/decision.ts';
import { type HandOver, settleSending } from '../domain/deliver.ts';
import type { Facts } from '../domain/facts.ts';
import { nextInLine } from '../domain/line.ts';
import { toDeliver } from '../domain/newMessage.ts';
import type { Message } from '../domain/state.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { handOver } from './handOver.ts';

type Thread = { workspaceId: string; threadId: string };

/**
 * Hands a thread's queued messages to the provider, one after the other in the order of the thread. Several of
 * these may run at once for one thread: whoever marks a message `sending` sends it, the others stop there.
 */
export async function deliverMessages(context: Context, thread: Thread): Promise<void> {
  let message = await startNext(context, thread);
  while (message) message = await deliver(context, message);
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

/** The next that has been begun with. A provider that takes its time is not waited for in a worker's place. */
async function deliver(context: Context, message: Message): Promise<Message | null> {
  const handing = handOver(context, message);
  const isSlow = !(await isEndedWithin(handing, context.patience.slowMs));
  const isLeft = isSlow && context.background.takeOn(() => settleLate(context, message, handing));
  const said = isLeft ? null : await handing;
  // What has no answer yet, and may never have one, holds the line: it is asked after.
  return said ? settleAndGoOn(context, message, said) : startNext(context, message);
}

async function isEndedWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const late = pause(ms, false, { signal: timer.signal });
  return Promise.race([work.then(() => true), late]).finally(() => timer.abort());
}

async function settleLate(context: Context, message: Message, handing: Promise<HandOver | null>) {
  const said = await handing;
  if (said) await settle(context, message, said, said.kind === 'retry' ? [] : [toDeliver(message)]);
}

/** Writes down what the provider said, and in the same batch begins with the next. */
async function settleAndGoOn(context: Context, message: Message, said: HandOver): Promise<Message | null> {
  const settled = settle(context, message, said, []);
  // Put off, or not settled for another reason, it holds the line: nothing is begun that could be forgotten.
  const [next] = await Promise.all([said.kind === 'retry' ? null : startNext(context, message), settled]);
  return next;
}

async function settle(
  { gate }: Context,
  { workspaceId, id: messageId }: Message,
  said: HandOver,
  jobs: Job[],
): Promise<void> {
  const decide = (facts: Facts) => {
    const decision = settleSending(facts, said);
    return 'refused' in decision ? decision : { ...decision, jobs: [...(decision.jobs ?? []), ...jobs] };
  };
  await gate.submit({ workspaceId, load: { messageId }, decide }).catch(unlessGone);
}

/** What is there no more needs no settling. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}
