import type { Accepted, ChangeDraft } from '../domain/decision.ts';
import { counted } from '../http/metrics.ts';
import type { Gate } from '../store/gate.ts';

/** The same gate, and what becomes of messages at it is counted, once it is durable. */
export function countingGate(gate: Gate): Gate {
  return {
    ...gate,
    submit: async command => {
      const result = await gate.submit(command);
      if (result !== 'repeated') for (const change of result.changes) count(change, result);
      return result;
    },
  };
}

function count({ type, messageId, fields }: ChangeDraft, { messages = [] }: Accepted): void {
  const message = messages.find(one => one.id === messageId);
  if (!message) return;
  const isNew = type === 'message.created';
  if (isNew && message.direction === 'inbound') counted.accepted.inc({ channel: message.channel });
  else if (message.direction === 'outbound' && (isNew || fields?.status))
    counted.replies.inc({ status: message.status });
}
