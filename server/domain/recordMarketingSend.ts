import type { MarketingType } from '../../contract/vocabulary.ts';
import type { Accepted, Actor, ChangeDraft, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { newMessage } from './newMessage.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import type { Message, Profile } from './state.ts';

/** What another tool sent to one customer. Its id is that tool's own. */
export type MarketingSend = {
  type: MarketingType;
  id: string;
  name: string;
  /** E.164. */
  phone: string;
  body: string;
  /** The number, or the sender's name, that it left from. */
  from: string | null;
  status: 'sent' | 'delivered' | 'failed';
  sentAt: Date;
};

/**
 * A record of what was sent, for the thread and for attribution. Nothing leaves by it, consent and tickets stay as
 * they are, and whoever was sent to is a profile from here on.
 */
export function recordMarketingSend(facts: Facts, send: MarketingSend, actor: Actor): Decision {
  const known = facts.profile;
  const profile = known ?? newProfile(facts);
  const message = recordOf(facts, profile, send);
  const told: ChangeDraft = {
    type: 'message.created',
    actor,
    messageId: message.id,
    profileId: profile.id,
  };
  const decided: Accepted = { messages: [message], changes: [told] };
  return known ? decided : withProfile(facts, profile, send.phone, decided, actor);
}

function withProfile(
  facts: Facts,
  profile: Profile,
  phone: string,
  decided: Accepted,
  actor: Actor,
): Accepted {
  const told: ChangeDraft = { type: 'profile.created', actor, profileId: profile.id };
  const identifier = identifierOf(facts, profile, 'phone', phone);
  return { ...decided, profile, identifier, changes: [told, ...decided.changes] };
}

function recordOf(facts: Facts, profile: Profile, send: MarketingSend): Message {
  return newMessage(
    facts,
    {
      threadId: profile.id,
      profileId: profile.id,
      ticketId: null,
      channel: 'sms',
      direction: 'outbound',
      source: send.type,
      body: send.body,
      status: send.status,
    },
    {
      sendingNumber: send.from,
      phone: send.phone,
      marketingType: send.type,
      marketingId: send.id,
      marketingName: send.name,
      sentAt: send.sentAt,
    },
  );
}
