import type { Actor } from '../domain/decision.ts';
import { dismissOptOut, optOut } from '../domain/optOut.ts';
import type { Context } from './context.ts';

/** An agent opts a customer out who asked for it in words that are no keyword. */
export async function optOutCustomer(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  ticketId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId }, decide: facts => optOut(facts, actor) });
}

/** The suspicion was wrong. */
export async function dismissSuspicion(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  ticketId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId }, decide: facts => dismissOptOut(facts, actor) });
}
