import type { Actor, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { after } from './lifecycle.ts';
import { whyNoReply } from './mayReply.ts';
import { newMessage, toDeliver } from './newMessage.ts';
import type { Message, Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

export type Reply = { body: string; clientMessageId: string | null; actor: Actor };

/** Twilio's and most carriers' limit for one text, in characters. */
const LONGEST_TEXT = 1600;

/** An agent's answer. REPLY-1, REPLY-2, REPLY-11, TICK-8. */
export function reply(facts: Facts, reply: Reply): Decision {
  const { ticket, profile } = facts;
  if (!ticket || !profile) return { refused: 'not_found' };
  // The same reply again: a double click, a retry, a second tab.
  if (facts.message) return { changes: [], already: facts.message.id };
  const wrong = whyNotSendable(reply.body);
  if (wrong) return { refused: wrong, pointer: '/body' };
  const refused = whyNoReply(ticket, profile, facts.number);
  if (refused) return { refused };
  return answer(facts, ticket, profile, reply);
}

function whyNotSendable(body: string): 'empty_message' | 'message_too_long' | null {
  if (body.trim() === '') return 'empty_message';
  return [...body].length > LONGEST_TEXT ? 'message_too_long' : null;
}

function answer(facts: Facts, ticket: Ticket, profile: Profile, reply: Reply): Decision {
  const next = after(ticket, 'agentReplied');
  if ('refused' in next) return next;
  const answered: Ticket = { ...ticket, status: next.status, read: true };
  const message = outbound(facts, ticket, profile, reply);
  const moved = ticketChanges(ticket, answered, reply.actor);
  return {
    ...(moved.length > 0 && { ticket: answered }),
    messages: [message],
    changes: [
      ...moved,
      {
        type: 'message.created',
        actor: reply.actor,
        ticketId: ticket.id,
        messageId: message.id,
        profileId: profile.id,
      },
    ],
    jobs: [toDeliver(message)],
  };
}

function outbound(facts: Facts, ticket: Ticket, profile: Profile, reply: Reply): Message {
  return newMessage(
    facts,
    {
      threadId: ticket.threadId,
      profileId: profile.id,
      ticketId: ticket.id,
      channel: ticket.channel,
      direction: 'outbound',
      source: 'agent',
      body: reply.body,
      status: 'queued',
    },
    {
      sendingNumber: ticket.sendingNumber,
      phone: ticket.phone,
      clientMessageId: reply.clientMessageId,
      authorId: reply.actor.kind === 'member' ? reply.actor.id : null,
    },
  );
}
