import type { ListedTicket } from '../../contract/shapes.ts';
import { phoneText } from '../words/phones.ts';
import { spansIn } from './spans.ts';

/**
 * What of a ticket is shown for a search to have found it (VIEW-4): the part of the message, or what of its customer the
 * row does not show anyway. Null where the name says it, or nothing here does.
 */
export function whatFound(
  { hit, profile, number }: ListedTicket,
  name: string,
  query: string,
): string | null {
  if (hit) return startingNear(hit.excerpt, query);
  const others = [profile.phone && phoneText(profile.phone), profile.email, `#${number}`];
  if (spansIn(name, query).length > 0) return null;
  return others.find(text => text && spansIn(text, query).length > 0) ?? null;
}

/** What stands before the first hit in a row, which is narrow: the hit has to be seen. In UTF-16 units. */
const BEFORE = 16;

function startingNear(excerpt: string, query: string): string {
  const [[at] = [0]] = spansIn(excerpt, query);
  if (at <= BEFORE) return excerpt;
  const space = excerpt.indexOf(' ', at - BEFORE);
  return `…${excerpt.slice(space === -1 || space > at ? at : space + 1)}`;
}
