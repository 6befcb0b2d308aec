import type { InboundText, ProviderName } from '../channels/channel.ts';
import { receive } from '../domain/receive.ts';
import type { Result } from '../store/gate.ts';
import type { Context } from './context.ts';

/** A customer's text comes in. Once this resolves it is durable, or has been here before. */
export function receiveMessage(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  provider: ProviderName,
  text: InboundText,
  retried: { receivedAt: Date } | null = null,
): Promise<Result> {
  const { city, region, country } = text.place;
  return gate.submit({
    workspaceId,
    journal: { provider, key: text.providerId, kind: 'inbound', payload: text, again: retried !== null },
    load: { phone: text.from, number: text.to, ...(retried && { late: retried.receivedAt }) },
    decide: facts =>
      receive(facts, {
        ...text,
        provider,
        receivedAt: retried?.receivedAt ?? null,
        place: { city, region, country },
      }),
  });
}
