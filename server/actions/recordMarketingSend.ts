import type { Actor } from '../domain/decision.ts';
import { entryOf } from '../domain/enteredFlow.ts';
import { type MarketingSend, recordMarketingSend as recorded } from '../domain/recordMarketingSend.ts';
import { countryOf } from '../phone.ts';
import type { Wanted } from '../store/command.ts';
import type { Context } from './context.ts';

/** What to load of whom something was sent to. */
export function sendAsked(send: MarketingSend): Wanted {
  return { phone: send.phone, ...(send.sentAt && { around: send.sentAt }), ...entryOf(send) };
}

/** Another tool has sent a campaign's or flow's message to a customer. The id of its record, and whether it is new. */
export async function recordMarketingSend(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  send: MarketingSend,
  actor: Actor,
): Promise<{ id: string; isNew: boolean }> {
  const result = await gate.submit({
    workspaceId,
    load: sendAsked(send),
    decide: facts => recorded(facts, { ...send, country: countryOf(send.phone) }, actor),
  });
  if (result === 'repeated') throw new Error('a marketing send has no journal entry');
  const id = result.already ?? result.messages?.[0]?.id;
  if (!id) throw new Error('a marketing send made no message');
  return { id, isNew: result.already === undefined };
}
