import type { Actor } from '../domain/decision.ts';
import { type Edit, rewrite } from '../domain/rewrite.ts';
import type { Wanted } from '../store/command.ts';
import { writing } from '../store/database.ts';
import { keepUploads } from '../store/uploads.ts';
import { agentIn } from './agentIn.ts';
import type { Context } from './context.ts';

/** Writes a reply anew that has not left yet, or gives it another time. */
export async function editMessage(
  context: Pick<Context, 'gate' | 'db' | 'now'>,
  workspaceId: string,
  messageId: string,
  edit: Edit,
  actor: Actor,
): Promise<void> {
  const { mediaIds = [] } = edit;
  // The sweep looks for a picture in younger messages only, and this reply may be older: what it gets is kept at once.
  if (mediaIds.length > 0)
    await writing(context.db, workspaceId, tx => keepUploads(tx, workspaceId, mediaIds, context.now()));
  await writeAnew(context, workspaceId, messageId, edit, actor);
}

/** The same, of pictures that are kept in any case. */
export async function writeAnew(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  messageId: string,
  edit: Edit,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { messageId, scheduled: true, chat: true, ...picturesIn(edit), ...agentIn(edit.body, actor) },
    decide: facts => rewrite(facts, edit, actor),
  });
}

function picturesIn({ mediaIds }: Edit): Pick<Wanted, 'mediaIds'> {
  return mediaIds?.length ? { mediaIds } : {};
}
