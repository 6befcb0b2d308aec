import { SYSTEM } from '../domain/decision.ts';
import { wake } from '../domain/patchTicket.ts';
import type { Context } from './context.ts';

/** A snoozed ticket's time has come. */
export async function wakeTicket(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, ticketId }: { workspaceId: string; ticketId: string },
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId }, decide: facts => wake(facts, SYSTEM) });
}
