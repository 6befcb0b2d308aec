import type { CustomerNamed } from '../domain/customerNamed.ts';
import type { Actor } from '../domain/decision.ts';
import { type GivenEvent, recordEvent as recorded } from '../domain/recordEvent.ts';
import type { Wanted } from '../store/command.ts';
import type { Context } from './context.ts';

/** Another tool says what a customer did. The id of its record, and whether it is new. */
export async function recordEvent(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  given: GivenEvent,
  actor: Actor,
): Promise<{ id: string; isNew: boolean }> {
  const { metric, uniqueId } = given;
  const once = uniqueId !== null && { event: { metric, uniqueId } };
  const result = await gate.submit({
    workspaceId,
    load: { ...customerAsked(given.customer), ...once, ...(given.known && { details: true as const }) },
    decide: facts => recorded(facts, given, actor),
  });
  if (result === 'repeated') throw new Error('an event has no journal entry');
  const id = result.already ?? result.events?.[0]?.id;
  if (!id) throw new Error('an event was neither recorded nor known');
  return { id, isNew: result.already === undefined };
}

/** What to load of a customer whom another tool names. */
export function customerAsked(named: CustomerNamed): Pick<Wanted, 'profileId' | 'identity'> {
  return 'id' in named ? { profileId: named.id } : { identity: named.names };
}
