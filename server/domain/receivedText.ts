import type { KeywordKind } from '../../contract/vocabulary.ts';
import type { Actor, ChangeDraft, Job } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Keyword } from './keywords.ts';
import { newMessage } from './newMessage.ts';
import type { Message, Profile, Ticket } from './state.ts';

/** A customer's text, as the rules see it. */
export type ReceivedText = {
  provider: string;
  providerId: string;
  from: string;
  to: string;
  body: string;
  /** Its pictures and videos, as the provider names them. */
  media: { url: string; contentType: string }[];
  /** The provider has already acted on the keyword and answered it. */
  providerKeyword: KeywordKind | null;
  /** When it was first received, where that is not now: a text that is tried again, or was fetched later. */
  receivedAt: Date | null;
  place: { city: string | null; region: string | null; country: string | null };
};

export function inboundMessage(
  facts: Facts,
  profile: Profile,
  ticketId: string | null,
  text: ReceivedText,
  keyword: Keyword | null,
): Message {
  return newMessage(
    facts,
    {
      threadId: profile.id,
      profileId: profile.id,
      ticketId,
      channel: 'sms',
      direction: 'inbound',
      source: 'customer',
      body: text.body,
      status: 'received',
    },
    {
      provider: text.provider,
      providerId: text.providerId,
      sendingNumber: text.to,
      phone: text.from,
      mediaLeftOut: text.media.length,
      sentAt: text.receivedAt ?? facts.now,
      keyword: keyword?.word ?? null,
      keywordKind: keyword?.kind ?? null,
    },
  );
}

/** A ticket after a text, as far as its place in the list goes. What comes late moves nothing back. */
export function heardFrom(ticket: Ticket, text: ReceivedText, at: Date): Ticket {
  if (ticket.lastInboundAt && ticket.lastInboundAt > at) return ticket;
  const sortedAt = ticket.sortedAt > at ? ticket.sortedAt : at;
  return { ...ticket, sendingNumber: text.to, phone: text.from, lastInboundAt: at, sortedAt };
}

/** SMS-8: pictures are left out, or fetched where the shop wants to see them. */
export function picturesToFetch(
  { settings, workspaceId }: Facts,
  text: ReceivedText,
  message: Message,
): Job[] {
  if (!settings.showCustomerMedia || text.media.length === 0) return [];
  const payload = { workspaceId, messageId: message.id, media: text.media };
  return [{ task: 'fetchMedia', payload, key: `media:${message.id}` }];
}

export function customer(profile: Profile): Actor {
  return { kind: 'customer', id: profile.id };
}

export function created(message: Message, actor: Actor): ChangeDraft {
  return {
    type: 'message.created',
    actor,
    ticketId: message.ticketId,
    messageId: message.id,
    profileId: message.profileId,
  };
}
