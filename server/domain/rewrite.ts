import { withCode } from '../../contract/couponCode.ts';
import { letGo } from './chat/leaving.ts';
import { type Accepted, type Actor, type Decision, type Job, NOTHING, type Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { whyNoReply } from './mayReply.ts';
import { toDeliver } from './newMessage.ts';
import { releaseJob, whyNotThen } from './schedule.ts';
import type { Message } from './state.ts';
import { becomeAll, hasLapsed, isWaiting } from './waiting.ts';
import { writeOut } from './writeOut.ts';
import type { Draft, Written } from './written.ts';

/** What is not given stays as it is. */
export type Edit = {
  body?: string;
  mediaIds?: string[];
  /** Null for at once. */
  sendAt?: Date | null;
  lapses?: boolean;
};

/** A reply that has not left is written anew, or is to leave at another time (REPLY-10). It stays the same message. */
export function rewrite(facts: Facts, edit: Edit, actor: Actor): Decision {
  const { message } = facts;
  if (!message) return { refused: 'not_found' };
  const refusal = whyNoEdit(facts, message) ?? whyNotThen(facts, edit.sendAt ?? null);
  if (refusal) return refusal;
  const written = writtenAnew(facts, message, edit);
  return 'refused' in written ? written : replace(facts, message, edit, written, actor);
}

/** A customer who can no longer be answered is none to write to (REPLY-2). */
function whyNoEdit({ ticket, profile, number }: Facts, message: Message): Refusal | null {
  if (!isWaiting(message)) return { refused: 'not_scheduled' };
  if (!ticket || !profile) return { refused: 'not_found' };
  if (hasLapsed(message, ticket)) return { refused: 'not_scheduled' };
  const refused = whyNoReply(ticket, profile, number);
  return refused && { refused };
}

/** Given another time alone it stays as it was written out, whatever holds for a new one by now. */
function writtenAnew(facts: Facts, message: Message, edit: Edit): Written | Refusal {
  const { body, media, couponId, couponCode } = message;
  const isAsItWas = edit.body === undefined && edit.mediaIds === undefined;
  if (isAsItWas) return { body, media, couponId, couponCode, coupons: [], links: [] };
  return writeOut(facts, draftOf(message, edit), message.id);
}

/** Its pictures stay unless others are named, and the code that it hands out stays in any case. */
function draftOf(message: Message, { body = message.body, mediaIds }: Edit): Draft {
  const { couponId, couponCode } = message;
  const kept = { media: mediaIds ? [] : message.media, couponId, couponCode };
  return { body: withItsCode(message, body), mediaIds: mediaIds ?? [], couponId: null, kept };
}

/** The code is taken for this customer: without it in the text they would have it and not know. */
function withItsCode({ body: before, couponCode: code }: Message, body: string): string {
  const isLost = code !== null && before.includes(code) && !body.includes(code);
  return isLost ? withCode(body, code) : body;
}

function replace(facts: Facts, message: Message, edit: Edit, written: Written, actor: Actor): Decision {
  const { body, media, couponId, couponCode, coupons, links } = written;
  const drafted: Message = {
    ...message,
    ...{ body, media, couponId, couponCode },
    ...timeOf(message, edit),
    // What the customer texted before it was written so does not make it lapse.
    createdAt: facts.now,
  };
  const { next, jobs, chat } = leavingOf(facts, message, drafted, edit);
  const decided = becomeAll(facts, [message], () => next, actor);
  if (decided.changes.length === 0) return NOTHING;
  return { ...decided, ...(chat && { chat }), coupons, links, jobs };
}

type Left = Pick<Accepted, 'chat'> & { jobs: Job[]; next: Message };

/** What was scheduled may be let go at once. */
function leavingOf(facts: Facts, was: Message, drafted: Message, { sendAt }: Edit): Left {
  if (sendAt !== null || was.status !== 'scheduled') return { next: drafted, jobs: jobsFor(was, drafted) };
  const due = { ...drafted, sendAt, sentAt: facts.now };
  const { status, ...beside } = letGo(facts, due);
  return { next: { ...due, status }, ...beside };
}

function timeOf(message: Message, { sendAt, lapses = message.lapses }: Edit): Partial<Message> {
  const anew = { attempts: 0, nextAttemptAt: null };
  if (sendAt) return { status: 'scheduled', sendAt, sentAt: sendAt, lapses, ...anew };
  return message.status === 'queued' || sendAt === null ? {} : { lapses };
}

function jobsFor(was: Message, next: Message): Job[] {
  const isOfTheLine = was.status === 'queued' || next.status === 'queued';
  return [
    ...(next.sendAt ? [releaseJob(next, next.sendAt)] : []),
    // Where it leaves the line, what stood behind it may go.
    ...(isOfTheLine ? [toDeliver(next)] : []),
  ];
}
