import { unsubscribe as taken } from '../domain/unsubscribe.ts';
import type { Unsubscribing } from '../mail/unsubscribeLinks.ts';
import type { Context } from './context.ts';

/** NOTE-1: whoever reads an address takes it off those that are told of new messages. */
export async function unsubscribe(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, address }: Unsubscribing,
): Promise<void> {
  await gate.submit({ workspaceId, load: { settings: true }, decide: facts => taken(facts, address) });
}
