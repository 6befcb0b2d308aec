import type { Actor } from '../domain/decision.ts';
import { type Edit, rewrite } from '../domain/rewrite.ts';
import type { Context } from './context.ts';

/** Writes a reply anew that has not left yet, or gives it another time. */
export async function editMessage(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  messageId: string,
  edit: Edit,
  actor: Actor,
): Promise<void> {
  const { mediaIds = [] } = edit;
  await gate.submit({
    workspaceId,
    load: { messageId, scheduled: true, ...(mediaIds.length > 0 && { mediaIds }) },
    decide: facts => rewrite(facts, edit, actor),
  });
}
