import { type Accepted, type Decision, NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { customer } from '../receivedText.ts';
import type { Profile } from '../state.ts';
import type { ChatCaller } from './chatCaller.ts';
import { whoWrites } from './whoWrites.ts';

/**
 * CHAT-4, PROF-5: a stranger's running session learns who they are, by the shop's signature. Where that is a customer
 * whom the shop knows, the session becomes theirs; a session that is somebody's already never becomes another's.
 */
export function identify(facts: Facts, caller: ChatCaller): Decision {
  const { ticket, chat, profile, thread } = facts;
  if (!ticket || !chat || !profile || !caller.identity) return { refused: 'not_found' };
  if (chat.externalId !== null) return NOTHING;
  const writer = whoWrites(facts, caller);
  const owner = withAddress(writer.profile, profile);
  const moved = owner.id === profile.id ? {} : movedTo(owner, facts);
  const messages = moved.ticket ? thread.filter(({ threadId }) => threadId === chat.id) : [];
  return {
    profile: owner,
    identifiers: writer.identifiers,
    ...moved,
    chat: { ...chat, profileId: owner.id, externalId: caller.identity.externalId },
    messages: messages.map(message => ({ ...message, profileId: owner.id })),
    changes: [...writer.changes, ...(moved.changes ?? []), told(owner, chat.id)],
  };
}

/** What they typed before the shop said who they are still reaches them. */
function withAddress(owner: Profile, stranger: Profile): Profile {
  if (owner.typedEmail !== null || stranger.typedEmail === null) return owner;
  return { ...owner, typedEmail: stranger.typedEmail };
}

function movedTo(owner: Profile, { ticket }: Facts): Partial<Pick<Accepted, 'ticket' | 'changes'>> {
  if (!ticket) return {};
  const fields = { profile_id: { from: ticket.profileId, to: owner.id } };
  const actor = customer(owner);
  return {
    ticket: { ...ticket, profileId: owner.id },
    changes: [{ type: 'ticket.updated', actor, ticketId: ticket.id, profileId: owner.id, fields }],
  };
}

function told(owner: Profile, ticketId: string): Accepted['changes'][number] {
  return { type: 'visitor.updated', actor: customer(owner), ticketId, profileId: owner.id, fields: {} };
}
