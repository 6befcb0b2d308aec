import type { KeywordKind } from '../../contract/vocabulary.ts';
import type { Actor, ChangeDraft } from './decision.ts';
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
  mediaCount: number;
  /** The provider has already acted on the keyword and answered it. */
  providerKeyword: KeywordKind | null;
  place: { city: string | null; region: string | null; country: string | null };
};

export function inboundMessage(
  facts: Facts,
  profile: Profile,
  ticket: Ticket | null,
  text: ReceivedText,
  keyword: Keyword | null,
): Message {
  return newMessage(
    facts,
    {
      threadId: profile.id,
      profileId: profile.id,
      ticketId: ticket?.id ?? null,
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
      mediaLeftOut: text.mediaCount,
      keyword: keyword?.word ?? null,
      keywordKind: keyword?.kind ?? null,
    },
  );
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
