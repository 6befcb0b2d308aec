import type { Actor } from '../domain/decision.ts';
import { type Edit, rewrite } from '../domain/rewrite.ts';
import type { Wanted } from '../store/command.ts';
import { agentIn } from './agentIn.ts';
import type { Context } from './context.ts';

/** Writes a reply anew that has not left yet, or gives it another time. */
export async function editMessage(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  messageId: string,
  edit: Edit,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { messageId, scheduled: true, ...picturesIn(edit), ...agentIn(edit.body, actor) },
    decide: facts => rewrite(facts, edit, actor),
  });
}

function picturesIn({ mediaIds }: Edit): Pick<Wanted, 'mediaIds'> {
  return mediaIds?.length ? { mediaIds } : {};
}
