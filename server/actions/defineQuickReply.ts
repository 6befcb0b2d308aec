import type { Actor } from '../domain/decision.ts';
import {
  createQuickReply as created,
  deleteQuickReply as deleted,
  patchQuickReply as patched,
  type QuickReplyDraft,
} from '../domain/defineQuickReply.ts';
import type { Context } from './context.ts';

type Gate = Pick<Context, 'gate'>;

/** All of a workspace's, behind the lock of its settings: of two that would get one name, the second is refused. */
const ALL = { settings: true, quickReplies: true } as const;

/** Makes a quick reply. Its id. */
export async function createQuickReply(
  { gate }: Gate,
  workspaceId: string,
  draft: QuickReplyDraft,
  actor: Actor,
): Promise<string> {
  const result = await gate.submit({
    workspaceId,
    load: ALL,
    decide: facts => created(facts, draft, actor),
  });
  const id = result === 'repeated' ? undefined : result.quickReply?.reply.id;
  if (!id) throw new Error('a quick reply was made and is not there');
  return id;
}

export async function patchQuickReply(
  { gate }: Gate,
  workspaceId: string,
  id: string,
  patch: Partial<QuickReplyDraft>,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: ALL, decide: facts => patched(facts, id, patch, actor) });
}

export async function deleteQuickReply(
  { gate }: Gate,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: ALL, decide: facts => deleted(facts, id, actor) });
}
