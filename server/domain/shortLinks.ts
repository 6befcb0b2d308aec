import type { Accepted } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Message, ShortLink } from './state.ts';
import type { Draft, Written } from './written.ts';

/** The links of a text, shortened (REPLY-7). */
export type Shortened = { body: string; links: ShortLink[] };

type Whose = Pick<Message, 'id' | 'profileId'>;

/** A step of `writeOut`: the links of an agent's reply. */
export function shortened(facts: Facts, written: Written, _draft: Draft, messageId: string): Written {
  if (facts.ticket?.channel !== 'sms') return written;
  const whose = { id: messageId, profileId: facts.ticket.profileId };
  const { body, links } = shorten(facts, written.body, whose);
  return { ...written, body, links: [...written.links, ...links] };
}

/** What a decision sends by itself, with its links shortened too: they are outbound texts like any other. */
export function withShortLinks(facts: Facts, decision: Accepted): Accepted {
  if (!decision.messages?.some(mayHaveLinks)) return decision;
  const links: ShortLink[] = [];
  const messages = decision.messages.map(message => {
    if (!mayHaveLinks(message)) return message;
    const short = shorten(facts, message.body, message);
    links.push(...short.links);
    return { ...message, body: short.body };
  });
  return { ...decision, messages, links: [...(decision.links ?? []), ...links] };
}

function mayHaveLinks({ status, channel, body }: Message): boolean {
  return status === 'queued' && channel === 'sms' && body.includes('://');
}

/** What stands before the code in a short link. */
const PLACE = '/l/';

function shorten(facts: Facts, body: string, { id: messageId, profileId }: Whose): Shortened {
  const { settings, workspaceId, now: createdAt, newCode } = facts;
  if (!settings.shortenLinks) return { body, links: [] };
  const begins = (settings.linkDomain ? `https://${settings.linkDomain}` : facts.linkBase) + PLACE;
  const links = new Map<string, ShortLink>();
  const text = body.replace(ADDRESS, found => {
    const url = withoutPunctuation(found);
    if (url.startsWith(begins) || !URL.canParse(url)) return found;
    const code = links.get(url)?.code ?? newCode();
    // One that is shorter already stays as it is.
    if (url.length <= begins.length + code.length) return found;
    links.set(url, { workspaceId, code, messageId, profileId, url, createdAt });
    return begins + code + found.slice(url.length);
  });
  return { body: text, links: [...links.values()] };
}

/**
 * Addresses that say themselves that they are ones. What is written without http:// is left as it stands: it would
 * have to be guessed where it leads.
 */
const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;

/** What ends a sentence is not part of the address, nor is a bracket that was opened before it. */
function withoutPunctuation(found: string): string {
  const url = found.replace(/[.,;:!?…’”»*_~]+$/u, '');
  const last = url.at(-1);
  const opening = last === ')' ? '(' : last === ']' ? '[' : null;
  if (!opening || count(url, opening) >= count(url, last ?? '')) return url;
  return withoutPunctuation(url.slice(0, -1));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
