import { letGo } from './chat/leaving.ts';
import type { Accepted, Actor, Decision, Job, Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { after } from './lifecycle.ts';
import { whyNoReply } from './mayReply.ts';
import { newMessage } from './newMessage.ts';
import { asRead } from './readByAgent.ts';
import { releaseJob, whyNotThen } from './schedule.ts';
import type { Message, Profile, Ticket } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';
import { writeOut } from './writeOut.ts';
import type { Draft, Written } from './written.ts';

export type Reply = Draft & {
  /** When it is to leave; null for at once. */
  sendAt: Date | null;
  /** Scheduled, it is canceled should the customer write first. */
  lapses: boolean;
  clientMessageId: string | null;
  /** The quick reply that it was made from. */
  quickReplyId: string | null;
  actor: Actor;
};

/** An agent's answer. REPLY-1, REPLY-2, REPLY-4, REPLY-11, TICK-8. */
export function reply(facts: Facts, reply: Reply): Decision {
  const { ticket, profile } = facts;
  if (ticket && facts.isErased) return { refused: 'profile_erased' };
  if (!ticket || !profile) return { refused: 'not_found' };
  // The same reply again: a double click, a retry, a second tab.
  if (facts.message) return { changes: [], already: facts.message.id };
  const refused = whyNoReply(ticket, profile, facts.number);
  if (refused) return { refused };
  const tooLate = whyNotThen(facts, reply.sendAt);
  if (tooLate) return tooLate;
  const from = madeFrom(facts, reply);
  if ('refused' in from) return from;
  const messageId = facts.newId();
  const written = writeOut(facts, reply, messageId);
  if ('refused' in written) return written;
  return answer(facts, { ticket, profile, reply, from, written, messageId });
}

type From = Pick<Accepted, 'quickReply'>;

/** The quick reply counts one use more (REPLY-9). */
function madeFrom({ quickReplies }: Facts, { quickReplyId }: Reply): From | Refusal {
  if (quickReplyId === null) return {};
  const used = quickReplies.find(one => one.id === quickReplyId);
  if (!used) return { refused: 'unknown_quick_reply', pointer: '/quick_reply_id' };
  return { quickReply: { kind: 'used', reply: used } };
}

type Answering = {
  ticket: Ticket;
  profile: Profile;
  reply: Reply;
  from: From;
  written: Written;
  messageId: string;
};

function answer(facts: Facts, answering: Answering): Decision {
  const { ticket, profile, reply, from, written, messageId } = answering;
  const next = after(ticket, 'agentReplied');
  if ('refused' in next) return next;
  const lapsing = ticket.lapsing || (reply.lapses && reply.sendAt !== null);
  const answered: Ticket = { ...asRead(ticket, facts.now), status: next.status, lapsing };
  const drafted = outbound(facts, answering);
  const { message, jobs, chat } = sentOff(facts, drafted);
  const moved = ticketChanges(ticket, answered, reply.actor);
  const about = { ticketId: ticket.id, messageId, profileId: profile.id };
  return {
    ...((moved.length > 0 || lapsing !== ticket.lapsing) && { ticket: answered }),
    ...(chat && { chat }),
    messages: [message],
    ...from,
    coupons: written.coupons,
    links: written.links,
    changes: [...moved, { type: 'message.created', actor: reply.actor, ...about }],
    jobs,
  };
}

function sentOff(facts: Facts, message: Message): Pick<Accepted, 'chat'> & { jobs: Job[]; message: Message } {
  if (message.sendAt) return { message, jobs: [releaseJob(message, message.sendAt)] };
  const { status, ...beside } = letGo(facts, message);
  return { message: { ...message, status }, ...beside };
}

function outbound(facts: Facts, { ticket, profile, reply, written, messageId }: Answering): Message {
  const { body, media, couponId, couponCode } = written;
  const { sendAt } = reply;
  return newMessage(
    facts,
    {
      threadId: ticket.threadId,
      profileId: profile.id,
      ticketId: ticket.id,
      channel: ticket.channel,
      direction: 'outbound',
      source: 'agent',
      body,
      status: sendAt ? 'scheduled' : 'queued',
    },
    {
      id: messageId,
      media,
      couponId,
      couponCode,
      sendingNumber: ticket.sendingNumber,
      phone: ticket.phone,
      clientMessageId: reply.clientMessageId,
      authorId: reply.actor.kind === 'member' ? reply.actor.id : null,
      // While it is scheduled it stands in the thread where it will leave.
      ...(sendAt && { sendAt, sentAt: sendAt, lapses: reply.lapses }),
    },
  );
}
