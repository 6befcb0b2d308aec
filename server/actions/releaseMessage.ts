import { release } from '../domain/release.ts';
import type { Context } from './context.ts';

/** The time of a scheduled reply has come. */
export async function releaseMessage(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, messageId }: { workspaceId: string; messageId: string },
): Promise<void> {
  await gate.submit({ workspaceId, load: { messageId, scheduled: true, chat: true }, decide: release });
}
