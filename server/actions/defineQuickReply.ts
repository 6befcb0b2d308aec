import { ifAsSeen, type Seen } from '../domain/asSeen.ts';
import type { Actor, Decision } from '../domain/decision.ts';
import {
  createQuickReply as created,
  deleteQuickReply as deleted,
  patchQuickReply as patched,
  type QuickReplyDraft,
} from '../domain/defineQuickReply.ts';
import type { Facts } from '../domain/facts.ts';
import type { QuickReply } from '../domain/state.ts';
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
  seen: Seen<QuickReply> = null,
): Promise<void> {
  const decide = (facts: Facts) => asSeen(facts, id, seen, () => patched(facts, id, patch, actor));
  await gate.submit({ workspaceId, load: ALL, decide });
}

export async function deleteQuickReply(
  { gate }: Gate,
  workspaceId: string,
  id: string,
  actor: Actor,
  seen: Seen<QuickReply> = null,
): Promise<void> {
  const decide = (facts: Facts) => asSeen(facts, id, seen, () => deleted(facts, id, actor));
  await gate.submit({ workspaceId, load: ALL, decide });
}

function asSeen(
  { quickReplies }: Facts,
  id: string,
  seen: Seen<QuickReply>,
  decide: () => Decision,
): Decision {
  const now = quickReplies.find(one => one.id === id);
  return now ? ifAsSeen(seen, now, decide) : decide();
}
