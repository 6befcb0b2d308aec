import { MOST_TAGS_OF_A_TICKET } from '../../contract/tagRoutes.ts';
import type { Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Ticket } from './state.ts';

/** How a ticket is tagged anew, by the ids of tags: all of them, or some more, or some less; in this order. */
export type Retagging = { tags?: string[]; addTags?: string[]; removeTags?: string[] };

export function isRetagging({ tags, addTags, removeTags }: Retagging): boolean {
  return tags !== undefined || addTags !== undefined || removeTags !== undefined;
}

/** The tags that a ticket has then: those that it had keep their places, and what has been deleted since goes. */
export function retagged(facts: Facts, ticket: Ticket, asked: Retagging): string[] | Refusal {
  if (!isRetagging(asked)) return ticket.tags;
  const unknown = unknownIn(facts, asked.tags, '/tags') ?? unknownIn(facts, asked.addTags, '/add_tags');
  if (unknown) return unknown;
  const { tags, addTags = [], removeTags = [] } = asked;
  const had = ticket.tags.filter(id => (tags ? tags.includes(id) : isThere(facts, id)));
  const now = [...new Set([...had, ...(tags ?? []), ...addTags])].filter(id => !removeTags.includes(id));
  const isFull = now.length > MOST_TAGS_OF_A_TICKET;
  return isFull ? { refused: 'ticket_tags_full', pointer: '/add_tags' } : now;
}

function unknownIn(facts: Facts, ids: string[] = [], at: string): Refusal | null {
  const unknown = ids.findIndex(id => !isThere(facts, id));
  return unknown < 0 ? null : { refused: 'unknown_tag', pointer: `${at}/${unknown}` };
}

function isThere({ tags }: Facts, id: string): boolean {
  return tags.some(tag => tag.id === id);
}
