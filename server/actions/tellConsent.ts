import type { Actor } from '../domain/decision.ts';
import { type ConsentTold, tellConsent as told } from '../domain/tellConsent.ts';
import type { Context } from './context.ts';
import { customerAsked } from './recordEvent.ts';

/** Another tool tells of a customer's consent. */
export async function tellConsent(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  given: ConsentTold,
  actor: Actor,
): Promise<void> {
  const { customer } = given;
  const phone = 'names' in customer && customer.names.find(({ kind }) => kind === 'phone')?.value;
  // By their phone their SMS ticket comes along.
  const load = { ...customerAsked(customer), ...(phone && { phone }) };
  await gate.submit({ workspaceId, load, decide: facts => told(facts, given, actor) });
}
