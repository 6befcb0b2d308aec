import type { Accepted, Decision, Job, Refusal } from '../decision.ts';
import { SYSTEM } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { lapseJobs } from '../lapse.ts';
import { after } from '../lifecycle.ts';
import { newMessage } from '../newMessage.ts';
import { notifiesOf } from '../notifyOf.ts';
import { pictured } from '../pictured.ts';
import { created, customer } from '../receivedText.ts';
import type { Message, Profile, StoredMedia, Ticket } from '../state.ts';
import { ticketChanges } from '../ticketChanges.ts';
import { inTurn } from '../turns/inTurn.ts';
import { automaticAnswer } from '../visitorAnswer.ts';
import type { ChatCaller, SeenPage } from './chatCaller.ts';
import { newChat, newChatTicket } from './newChat.ts';
import type { ChatSession } from './state.ts';
import { type Writer, whoWrites } from './whoWrites.ts';

/** What a visitor writes. */
export type ChatWords = {
  body: string;
  mediaIds: string[];
  clientMessageId: string;
  language: string;
  page: SeenPage | null;
};

/** In characters: more is no message to a person. */
const LONGEST = 5000;

/**
 * A visitor writes: the first message begins the session (CHAT-2), behind the shop's welcome; each goes into it until
 * it has ended. Sent again it is the same message (CHAT-7).
 */
export function writeInChat(facts: Facts, caller: ChatCaller, words: ChatWords): Decision {
  const { ticket, message } = facts;
  if (message) return { changes: [], already: message.id };
  if (ticket?.status === 'closed') return { refused: 'chat_closed' };
  const media = picturesOf(withOwnUploads(facts, caller), words);
  if ('refused' in media) return media;
  const writer = ticket && facts.profile ? knownWriter(facts.profile) : whoWrites(facts, caller);
  if (writer.profile.blockedAt) return keepOnly(facts, writer, caller, words, media);
  return inTurn(facts, goOn(facts, caller, { writer, words, media }));
}

/** What somebody else has uploaded is nothing that a visitor could send. */
function withOwnUploads(facts: Facts, { sessionId }: ChatCaller): Facts {
  return { ...facts, uploads: facts.uploads.filter(({ createdBy }) => createdBy === sessionId) };
}

function picturesOf(facts: Facts, { body, mediaIds }: ChatWords): StoredMedia[] | Refusal {
  const written = pictured(
    facts,
    { body, media: [], couponId: null, couponCode: null, coupons: [], links: [] },
    { body, mediaIds, couponId: null },
  );
  if ('refused' in written) return written;
  if (body.trim() === '' && written.media.length === 0) return { refused: 'empty_message', pointer: '/body' };
  return [...body].length > LONGEST ? { refused: 'message_too_long', pointer: '/body' } : written.media;
}

function knownWriter(profile: Profile): Writer {
  return { profile, identifiers: [], changes: [] };
}

type Writing = { writer: Writer; words: ChatWords; media: StoredMedia[] };

function goOn(facts: Facts, caller: ChatCaller, { writer, words, media }: Writing): Accepted {
  const { profile, identifiers, changes } = writer;
  const ticket = facts.ticket ? wroteAgain(facts.ticket, facts.now) : newChatTicket(facts, caller, profile);
  const chat = { ...(facts.chat ?? newChat(facts, caller, profile)), ...spokenFrom(words) };
  const welcome = facts.ticket ? [] : welcomeIn(facts, ticket);
  const message = inbound(facts, ticket.id, profile, caller, words, media);
  const answer = answerTo(facts, chat, message);
  const messages = [...welcome, message, ...answer];
  return {
    profile,
    identifiers,
    ticket,
    chat: answer.length > 0 ? { ...chat, autoAnsweredAt: facts.now } : chat,
    messages,
    changes: [
      ...changes,
      ...ticketChange(facts, profile, ticket),
      ...messages.map(one => told(one, profile)),
    ],
    jobs: [...lapseJobs(facts.ticket), ...mailAbout(facts, profile, message)],
  };
}

/** TICK-6: a blocked visitor's message is kept, and belongs to no ticket. They are told nothing. */
function keepOnly(
  facts: Facts,
  { profile, identifiers, changes }: Writer,
  caller: ChatCaller,
  words: ChatWords,
  media: StoredMedia[],
): Accepted {
  const message = inbound(facts, null, profile, caller, words, media);
  return { profile, identifiers, messages: [message], changes: [...changes, told(message, profile)] };
}

function wroteAgain(ticket: Ticket, now: Date): Ticket {
  const next = after(ticket, 'customerWrote');
  const status = 'status' in next ? next.status : ticket.status;
  const sortedAt = ticket.sortedAt > now ? ticket.sortedAt : now;
  return { ...ticket, status, snoozedUntil: null, read: false, lastInboundAt: now, sortedAt };
}

function spokenFrom({ language, page }: ChatWords): Partial<ChatSession> {
  return { language, ...(page && { pageUrl: page.url, pageTitle: page.title }) };
}

function inbound(
  facts: Facts,
  ticketId: string | null,
  profile: Profile,
  { sessionId: threadId }: ChatCaller,
  { body, clientMessageId }: ChatWords,
  media: StoredMedia[],
): Message {
  const chat = { channel: 'web_chat', direction: 'inbound', source: 'customer', status: 'received' } as const;
  return newMessage(
    facts,
    { threadId, profileId: profile.id, ticketId, ...chat, body },
    { media, clientMessageId },
  );
}

/** CHAT-3: what the visitor was greeted with becomes the thread's first message. */
function welcomeIn(facts: Facts, ticket: Ticket): Message[] {
  const body = facts.settings.welcomeMessage;
  return body === '' ? [] : [automatic(facts, ticket, 'welcome', body, -1)];
}

function answerTo(facts: Facts, chat: ChatSession, message: Message): Message[] {
  const answeredBefore = chat.autoAnsweredAt !== null;
  const asked = { now: facts.now, answeredBefore, agentWroteAt: chat.repliedAt };
  const answer = automaticAnswer(facts.settings, asked);
  if (!answer || !message.ticketId) return [];
  return [
    automatic(facts, { id: message.ticketId, profileId: chat.profileId }, 'office_hours', answer.text, 1),
  ];
}

/** `beside` is where it stands: so many milliseconds from the visitor's own words. */
function automatic(
  facts: Facts,
  { id, profileId }: Pick<Ticket, 'id' | 'profileId'>,
  source: 'welcome' | 'office_hours',
  body: string,
  beside: number,
): Message {
  const chat = { channel: 'web_chat', direction: 'outbound', status: 'sent' } as const;
  const sentAt = new Date(facts.now.getTime() + beside);
  return newMessage(facts, { threadId: id, profileId, ticketId: id, ...chat, source, body }, { sentAt });
}

function ticketChange(facts: Facts, profile: Profile, next: Ticket): Accepted['changes'] {
  if (facts.ticket) return ticketChanges(facts.ticket, next, customer(profile));
  return [{ type: 'ticket.created', actor: customer(profile), ticketId: next.id, profileId: profile.id }];
}

function told(message: Message, profile: Profile) {
  return created(message, message.direction === 'inbound' ? customer(profile) : SYSTEM);
}

/** NOTE-1: the team hears of it by e-mail, where it wants to. */
function mailAbout({ ticket, settings }: Facts, profile: Profile, message: Message): Job[] {
  if (!notifiesOf(ticket, settings, profile)) return [];
  const { workspaceId, id: messageId } = message;
  return [{ task: 'notifyByMail', payload: { workspaceId, messageId }, key: `notify:${messageId}` }];
}
