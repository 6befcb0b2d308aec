import { type Actor, type Decision, NOTHING, type Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { differences, type Fields } from './mergePatch.ts';
import { nameKey } from './nameKey.ts';
import type { Tag, TagChange } from './state.ts';

/** What a shop says of a tag. */
export type TagDraft = Pick<Tag, 'name' | 'color'>;

/** More than anybody finds their way in. */
const MOST_TAGS = 200;

export function createTag(facts: Facts, draft: TagDraft, actor: Actor): Decision {
  if (facts.tags.length >= MOST_TAGS) return { refused: 'too_many_tags' };
  const { workspaceId, now } = facts;
  return kept(facts, null, { workspaceId, id: facts.newId(), createdAt: now, ...draft }, actor);
}

export function patchTag(facts: Facts, id: string, patch: Partial<TagDraft>, actor: Actor): Decision {
  const was = facts.tags.find(one => one.id === id);
  return was ? kept(facts, was, { ...was, ...patch }, actor) : { refused: 'not_found' };
}

/** The tickets that have it keep its id, which means nothing any more. */
export function deleteTag({ tags }: Facts, id: string, actor: Actor): Decision {
  const tag = tags.find(one => one.id === id);
  return tag ? told({ kind: 'deleted', tag }, tag, null, actor) : { refused: 'not_found' };
}

function kept(facts: Facts, was: Tag | null, given: Tag, actor: Actor): Decision {
  const taken = whyNotSoNamed(facts, given);
  if (taken) return taken;
  const tag = { ...given, name: given.name.trim() };
  return told({ kind: 'kept', tag }, was, tag, actor);
}

/** Two of one name would be one to whoever looks at them. */
function whyNotSoNamed({ tags }: Facts, { id, name }: Tag): Refusal | null {
  const isTaken = tags.some(other => other.id !== id && nameKey(other.name) === nameKey(name));
  return isTaken ? { refused: 'duplicate_name', pointer: '/name' } : null;
}

/** SET-2: it is in the audit log as a setting is. Screens learn of a deletion by its name's becoming null. */
function told(tag: TagChange, was: Tag | null, is: Tag | null, actor: Actor): Decision {
  const fields = differences(said(was), said(is), `tags.${tag.tag.id}.`);
  if (Object.keys(fields).length === 0) return NOTHING;
  return { tag, changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}

function said(tag: Tag | null): Fields {
  const { name = null, color = null } = tag ?? {};
  return { name, color };
}
