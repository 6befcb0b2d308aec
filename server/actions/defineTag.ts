import type { Actor } from '../domain/decision.ts';
import {
  createTag as created,
  deleteTag as deleted,
  patchTag as patched,
  type TagDraft,
} from '../domain/defineTag.ts';
import type { Context } from './context.ts';

type Gate = Pick<Context, 'gate'>;

/** All of a workspace's, behind the lock of its settings: of two that would get one name, the second is refused. */
const ALL = { settings: true, tags: true } as const;

/** Makes a tag that tickets can have. Its id. */
export async function createTag(
  { gate }: Gate,
  workspaceId: string,
  draft: TagDraft,
  actor: Actor,
): Promise<string> {
  const result = await gate.submit({
    workspaceId,
    load: ALL,
    decide: facts => created(facts, draft, actor),
  });
  const id = result === 'repeated' ? undefined : result.tag?.tag.id;
  if (!id) throw new Error('a tag was made and is not there');
  return id;
}

export async function patchTag(
  { gate }: Gate,
  workspaceId: string,
  id: string,
  patch: Partial<TagDraft>,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: ALL, decide: facts => patched(facts, id, patch, actor) });
}

export async function deleteTag(
  { gate }: Gate,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: ALL, decide: facts => deleted(facts, id, actor) });
}
