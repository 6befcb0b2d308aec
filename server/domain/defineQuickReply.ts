import { Channel } from '../../contract/vocabulary.ts';
import { type Actor, type Decision, NOTHING, type Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { differences, type Fields } from './mergePatch.ts';
import { nameKey } from './nameKey.ts';
import { checkReplyText } from './personalize.ts';
import type { QuickReply, QuickReplyChange } from './state.ts';

/** What a shop says of a quick reply (REPLY-9). */
export type QuickReplyDraft = Pick<QuickReply, 'name' | 'body' | 'channels'>;

export function createQuickReply(facts: Facts, draft: QuickReplyDraft, actor: Actor): Decision {
  const { workspaceId, now } = facts;
  const made = { workspaceId, id: facts.newId(), uses: 0, createdAt: now, updatedAt: now };
  return kept(facts, null, { ...made, ...draft }, actor);
}

export function patchQuickReply(
  facts: Facts,
  id: string,
  patch: Partial<QuickReplyDraft>,
  actor: Actor,
): Decision {
  const was = facts.quickReplies.find(one => one.id === id);
  return was ? kept(facts, was, { ...was, ...patch }, actor) : { refused: 'not_found' };
}

export function deleteQuickReply({ quickReplies }: Facts, id: string, actor: Actor): Decision {
  const reply = quickReplies.find(one => one.id === id);
  return reply ? told({ kind: 'deleted', reply }, reply, null, actor) : { refused: 'not_found' };
}

function kept(facts: Facts, was: QuickReply | null, given: QuickReply, actor: Actor): Decision {
  const wrong = checkReplyText(given.body) ?? whyNotSoNamed(facts, given);
  if (wrong) return wrong;
  return told({ kind: 'kept', reply: { ...tidied(given), updatedAt: facts.now } }, was, tidied(given), actor);
}

/** Who looks for one by its name finds one. */
function whyNotSoNamed({ quickReplies }: Facts, { id, name }: QuickReply): Refusal | null {
  const isTaken = quickReplies.some(other => other.id !== id && nameKey(other.name) === nameKey(name));
  return isTaken ? { refused: 'duplicate_name', pointer: '/name' } : null;
}

function tidied({ name, body, channels, ...rest }: QuickReply): QuickReply {
  const inOrder = Channel.options.filter(channel => channels.includes(channel));
  return { ...rest, name: name.trim(), body: body.trim(), channels: inOrder };
}

/** SET-2: it is in the audit log as a setting is. */
function told(
  quickReply: QuickReplyChange,
  was: QuickReply | null,
  is: QuickReply | null,
  actor: Actor,
): Decision {
  const fields = differences(said(was), said(is), `quick_replies.${quickReply.reply.id}.`);
  if (Object.keys(fields).length === 0) return NOTHING;
  return { quickReply, changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}

function said(reply: QuickReply | null): Fields {
  const { name = null, body = null, channels = null } = reply ?? {};
  return { name, body, channels };
}
