import type { InboundText, ProviderName } from '../channels/channel.ts';
import { receive } from '../domain/receive.ts';
import type { Result } from '../store/gate.ts';
import type { Context } from './context.ts';

/** Of a text that is processed later than it came: when that was, and whether the journal has it already. */
export type Late = { receivedAt: Date; journaled: boolean };

/** A customer's text comes in. Once this resolves it is durable, or has been here before. */
export function receiveMessage(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  provider: ProviderName,
  text: InboundText,
  late: Late | null = null,
): Promise<Result> {
  const { city, region, country } = text.place;
  const again = late?.journaled ?? false;
  return gate.submit({
    workspaceId,
    journal: { provider, key: text.providerId, kind: 'inbound', payload: text, again },
    load: { phone: text.from, number: text.to, turn: true, ...(late && { late: late.receivedAt }) },
    decide: facts =>
      receive(facts, {
        ...text,
        provider,
        receivedAt: late?.receivedAt ?? null,
        place: { city, region, country },
      }),
  });
}
