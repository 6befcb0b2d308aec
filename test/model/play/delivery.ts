import { retryMessage } from '../../../server/actions/retryMessage.ts';
import { isRefused, SYSTEM } from '../../../server/domain/decision.ts';
import { type HandOver, settleSending, startSending } from '../../../server/domain/deliver.ts';
import type { Facts } from '../../../server/domain/facts.ts';
import type { Message } from '../../../server/domain/state.ts';
import * as line from '../model/line.ts';
import * as provider from '../model/provider.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { bySent } from './loadFrom.ts';
import { WORKSPACE } from './paperShop.ts';
import { providerIdOf } from './reports.ts';
import { outsOf, type Stage } from './stage.ts';

/** The first of a customer's line is handed over, as `actions/deliverMessages.ts` does it. */
export function sendNext(stage: Stage, who: string): Deed | null {
  const outs = outsOf(stage, who);
  const head = headOf(outs);
  const at = head ? outs.indexOf(head) : -1;
  agreeOn(at, modelsHead(stage, who), who);
  const isDue = !head?.nextAttemptAt || head.nextAttemptAt <= stage.now;
  if (head?.status !== 'queued' || !isDue) return null;
  return deedOn(stage, who, at, {
    real: () => submit(stage, head, facts => started(stage, facts)),
    model: out => line.begin(stage.book, out, stage.now.getTime()),
  });
}

/** As `nextToDeliver` in `store/read/messages.ts` puts it to the database. */
function headOf(outs: Message[]): Message | undefined {
  const waiting = outs.filter(one => one.status === 'queued' || one.status === 'sending').toSorted(bySent);
  return waiting.find(one => one.source === 'keyword_response' && one.status === 'queued') ?? waiting[0];
}

function modelsHead({ book }: Stage, who: string): number {
  const head = line.headOf(book, who);
  return line.outsOf(book, who).findIndex(out => out.name === head?.name);
}

function agreeOn(real: number, model: number, who: string): void {
  if (real !== model)
    throw new Error(`the next text to ${who} is number ${real}, and in the model number ${model}`);
}

/** Who is texted is seen in the facts that the rule itself saw. */
function started(stage: Stage, facts: Facts) {
  const decision = startSending(facts);
  const [message] = isRefused(decision) ? [] : (decision.messages ?? []);
  if (message?.status === 'sending') stage.left.push({ message, profile: facts.profile });
  return decision;
}

/** The provider's answer to one that is under way. */
export function settled(stage: Stage, { who, nth, said }: Doing<'settle'>): Deed | null {
  const outs = outsOf(stage, who);
  const sending = outs.filter(one => one.status === 'sending');
  const message = sending[nth % sending.length];
  if (!message) return null;
  const at = outs.indexOf(message);
  const providerId = providerIdOf({ message, who, at });
  return deedOn(stage, who, at, {
    real: () => submit(stage, message, facts => settleSending(facts, HAND_OVER[said](providerId))),
    model: out => provider.settle(stage.book, out, said, providerId, stage.now.getTime()),
  });
}

const HAND_OVER: Record<provider.Said, (providerId: string) => HandOver> = {
  accepted: providerId => ({
    kind: 'accepted',
    provider: 'twilio',
    providerId,
    status: 'queued',
    country: null,
  }),
  refused: () => ({ kind: 'refused', errorCode: '30003', reason: 'unreachable', optedOut: false }),
  'opted out': () => ({ kind: 'refused', errorCode: '21610', reason: 'opted_out', optedOut: true }),
  'put off': () => ({
    kind: 'retry',
    errorCode: '20429',
    reason: 'rate_limited',
    afterSeconds: provider.PAUSE / 1000,
  }),
  lost: () => ({ kind: 'lost', errorCode: 'lost', reason: 'lost' }),
};

/** An agent tries a text again, where it failed. */
export function retried(stage: Stage, { who, nth }: Doing<'retry'>): Deed | null {
  const outs = outsOf(stage, who);
  const at = nth % outs.length;
  const message = outs[at];
  if (!message) return null;
  return deedOn(stage, who, at, {
    real: () => retryMessage(stage, WORKSPACE, message.id, SYSTEM),
    model: out => provider.again(stage.book, out, stage.now.getTime()),
  });
}

type OnOut = { real: Deed['real']; model(out: line.Out): string };

/** The model knows a text by its place among what was written to a customer. */
export function deedOn({ book }: Stage, who: string, at: number, { real, model }: OnOut): Deed {
  return {
    real,
    model: () => {
      const out = line.outsOf(book, who)[at];
      if (!out) throw new Error(`the model has written no text number ${at} to ${who}`);
      return model(out);
    },
  };
}

function submit({ gate }: Stage, { id: messageId }: Message, decide: typeof startSending) {
  return gate.submit({ workspaceId: WORKSPACE, load: { messageId }, decide });
}
