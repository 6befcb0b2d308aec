import type { Actor } from '../domain/decision.ts';
import { type MarketingSend, recordMarketingSend as recorded } from '../domain/recordMarketingSend.ts';
import type { Context } from './context.ts';

/** Another tool has sent a campaign's or flow's message to a customer. The id of its record. */
export async function recordMarketingSend(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  send: MarketingSend,
  actor: Actor,
): Promise<string> {
  const result = await gate.submit({
    workspaceId,
    load: { phone: send.phone },
    decide: facts => recorded(facts, send, actor),
  });
  const message = result === 'repeated' ? undefined : result.messages?.[0];
  if (!message) throw new Error('a marketing send made no message');
  return message.id;
}
