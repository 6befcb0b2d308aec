import { randomUUID } from 'node:crypto';
import { recordStatus } from '../actions/recordStatus.ts';
import { type HandOver, settleSending, startSending } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import type { Stage } from './stage.ts';
import type { Fate } from './story.ts';

/** An id as the simulator's carrier gives them. */
export function carriersId(): string {
  return `SIM${randomUUID().replaceAll('-', '')}`;
}

/** Has a message's delivery behind it, as the carrier would have reported it: nothing is left to be sent. */
export async function carry(
  stage: Stage,
  { id, threadId }: Pick<Message, 'id' | 'threadId'>,
  fate: Fate = 'delivered',
): Promise<void> {
  const { gate, workspaceId } = stage;
  const providerId = carriersId();
  const handOver: HandOver = fate === 'lost' ? LOST : taken(providerId);
  await Promise.all([
    gate.submit({ workspaceId, load: { line: threadId }, decide: startSending }),
    gate.submit({
      workspaceId,
      load: { messageId: id },
      decide: facts => settleSending(facts, handOver),
    }),
    ...(fate === 'lost' ? [] : [report(stage, providerId, fate)]),
  ]);
}

const LOST: HandOver = { kind: 'lost', errorCode: 'lost', reason: 'lost' };

function taken(providerId: string): HandOver {
  return { kind: 'accepted', provider: 'simulator', providerId, status: 'queued', country: null };
}

async function report(stage: Stage, providerId: string, fate: Exclude<Fate, 'lost'>): Promise<void> {
  const [status, errorCode] =
    fate === 'delivered' ? (['delivered', null] as const) : (['failed', fate.errorCode] as const);
  await recordStatus(stage, stage.workspaceId, 'simulator', {
    providerId,
    accountExternalId: 'simulator',
    status,
    errorCode,
    reference: null,
  });
}
