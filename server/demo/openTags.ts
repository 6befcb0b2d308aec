import { createTag } from '../actions/defineTag.ts';
import { SYSTEM } from '../domain/decision.ts';
import type { TagDraft } from '../domain/defineTag.ts';
import type { Gate } from '../store/gate.ts';

/** What Morlane sorts its tickets by. */
const TAGS = {
  parcel: { name: 'Parcel', color: 'teal' },
  broken: { name: 'Broken in the post', color: 'orange' },
  refund: { name: 'Refund', color: 'pink' },
  restaurant: { name: 'Restaurants', color: 'purple' },
  ideas: { name: 'Ideas for the kiln', color: 'green' },
} as const satisfies Record<string, TagDraft>;

export type TagKey = keyof typeof TAGS;

/** The shop's tags, by their ids. */
export async function openTags(gate: Gate, workspaceId: string): Promise<Record<TagKey, string>> {
  const open = (key: TagKey) => createTag({ gate }, workspaceId, TAGS[key], SYSTEM);
  return {
    parcel: await open('parcel'),
    broken: await open('broken'),
    refund: await open('refund'),
    restaurant: await open('restaurant'),
    ideas: await open('ideas'),
  };
}
