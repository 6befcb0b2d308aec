import { PATIENCE } from '../../../server/actions/patience.ts';
import { retryMessage } from '../../../server/actions/retryMessage.ts';
import { type Decision, isRefused, SYSTEM } from '../../../server/domain/decision.ts';
import { type HandOver, settleSending } from '../../../server/domain/deliver.ts';
import type { Facts } from '../../../server/domain/facts.ts';
import { nextInLine } from '../../../server/domain/line.ts';
import type { Message } from '../../../server/domain/state.ts';
import * as line from '../model/line.ts';
import * as provider from '../model/provider.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { WORKSPACE } from './paperShop.ts';
import { providerIdOf } from './reports.ts';
import { outsOf, profileOf, type Stage } from './stage.ts';

/** The first of a customer's line is handed over, as `actions/deliverMessages.ts` does it. */
export function sendNext(stage: Stage, who: string): Deed | null {
  const threadId = profileOf(stage, who)?.id;
  if (!threadId) return null;
  return {
    real: () =>
      stage.gate.submit({
        workspaceId: WORKSPACE,
        load: { line: threadId },
        decide: facts => started(stage, facts),
      }),
    model: () => {
      const head = line.headOf(stage.book, who);
      return head ? line.begin(stage.book, head, stage.now.getTime()) : 'done';
    },
  };
}

/** Who is texted is seen in the facts that the rule itself saw. */
function started(stage: Stage, facts: Facts) {
  const decision = nextInLine(facts, PATIENCE.askAfterMs);
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

function submit({ gate }: Stage, { id: messageId }: Message, decide: (facts: Facts) => Decision) {
  return gate.submit({ workspaceId: WORKSPACE, load: { messageId }, decide });
}
