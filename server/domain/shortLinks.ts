import { isWorthShortening, replaceAddresses, shortLinksBegin } from '../../contract/shortLinks.ts';
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

function shorten(facts: Facts, body: string, { id: messageId, profileId }: Whose): Shortened {
  const { settings, workspaceId, now: createdAt, newCode } = facts;
  if (!settings.shortenLinks) return { body, links: [] };
  const begins = shortLinksBegin(settings.linkDomain, facts.linkBase);
  const links = new Map<string, ShortLink>();
  const text = replaceAddresses(body, url => {
    if (!isWorthShortening(url, begins)) return url;
    const code = links.get(url)?.code ?? newCode();
    links.set(url, { workspaceId, code, messageId, profileId, url, createdAt });
    return begins + code;
  });
  return { body: text, links: [...links.values()] };
}
