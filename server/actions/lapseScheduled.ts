import { lapse } from '../domain/lapse.ts';
import type { Context } from './context.ts';

/** The customer has written, where replies were to leave only if they did not. */
export async function lapseScheduled(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, ticketId }: { workspaceId: string; ticketId: string },
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId, scheduled: true }, decide: lapse });
}
