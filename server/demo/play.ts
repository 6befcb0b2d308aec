import type { Customer } from '../../test/cast/customer.ts';
import { blockProfile } from '../actions/blockProfile.ts';
import { changeTicket } from '../actions/changeTicket.ts';
import { recordMarketingSend } from '../actions/recordMarketingSend.ts';
import { replyToTicket } from '../actions/replyToTicket.ts';
import { wakeTicket } from '../actions/wakeTicket.ts';
import { writeNote } from '../actions/writeNote.ts';
import { type Actor, SYSTEM } from '../domain/decision.ts';
import type { Patch } from '../domain/patchTicket.ts';
import { carry } from './carry.ts';
import { hear } from './hear.ts';
import { introduce } from './introduce.ts';
import type { Stage } from './stage.ts';
import type { Act, Story, TicketChange } from './story.ts';
import { order, tellEvent } from './tellShop.ts';
import type { Moment, Turn } from './timeline.ts';
import { isVisitors, playVisit } from './visit.ts';
import { instantOf } from './when.ts';

type Kind<K extends Act['kind']> = Extract<Act, { kind: K }>;

/** One moment after the other, the clock set to each. What coincides is submitted together. */
export async function play(stage: Stage, moments: Moment[]): Promise<void> {
  const met = new Set<Customer>();
  for (const { at, turns } of moments) {
    stage.clock.now = at;
    await Promise.all(turns.map(turn => playTurn(stage, turn, met)));
  }
}

async function playTurn(stage: Stage, { story, act }: Turn, met: Set<Customer>): Promise<void> {
  const { customer } = story;
  if (!met.has(customer)) await introduce(stage, customer);
  met.add(customer);
  if (isVisitors(act)) return playVisit(stage, story, act);
  switch (act.kind) {
    case 'texts':
      return hear(stage, story, act);
    case 'is sent':
      return send(stage, story, act);
    case 'answers':
      return answer(stage, story, act);
    case 'changes':
      return change(stage, story, act);
    case 'notes':
      return note(stage, story, act);
    case 'blocks':
      await blockProfile(stage, stage.workspaceId, customerOf(stage, story), actor(stage, act.by));
      return;
    case 'orders':
      return order(stage, story, act);
    case 'does':
      return tellEvent(stage, story, act);
    case 'wakes':
      return wakeTicket(stage, { workspaceId: stage.workspaceId, ticketId: ticketOf(stage, story) });
  }
}

async function send(stage: Stage, { customer: { phone } }: Story, { what }: Kind<'is sent'>): Promise<void> {
  const { number: from, clock } = stage;
  const record = { ...what, phone, from, status: 'delivered' as const, sentAt: clock.now };
  await recordMarketingSend(stage, stage.workspaceId, record, SYSTEM);
}

async function answer(
  stage: Stage,
  story: Story,
  { by, body, fate, coupon }: Kind<'answers'>,
): Promise<void> {
  const couponId = coupon ? stage.coupons[coupon] : null;
  const words = { body, couponId, clientMessageId: undefined };
  const { messageId } = await replyToTicket(
    stage,
    stage.workspaceId,
    ticketOf(stage, story),
    words,
    actor(stage, by),
  );
  const visit = stage.visits.get(story);
  // What is written in a chat is there, without anybody to carry it.
  if (visit) visit.lastAnswer = messageId;
  else await carry(stage, { id: messageId, threadId: customerOf(stage, story) }, fate);
}

function change(stage: Stage, story: Story, { by, change }: Kind<'changes'>): Promise<void> {
  const ticketId = ticketOf(stage, story);
  return changeTicket(stage, stage.workspaceId, ticketId, patchOf(stage, change), actor(stage, by));
}

async function note(stage: Stage, story: Story, { by, body, for: meant }: Kind<'notes'>): Promise<void> {
  const draft = { id: null, body, mentions: meant ? [stage.colleagues[meant]] : [] };
  await writeNote(stage, stage.workspaceId, ticketOf(stage, story), draft, actor(stage, by));
}

function patchOf(
  { colleagues, tags, today, timeZone }: Stage,
  { until, assignee, addTags, ...same }: TicketChange,
): Patch {
  return {
    ...same,
    ...(until && { snoozedUntil: instantOf(until, today, timeZone) }),
    ...(addTags && { addTags: addTags.map(key => tags[key]) }),
    ...(assignee !== undefined && { assigneeId: assignee && colleagues[assignee] }),
  };
}

function actor({ colleagues }: Stage, by: keyof Stage['colleagues']): Actor {
  return { kind: 'member', id: colleagues[by] };
}

function customerOf({ customers }: Stage, story: Story): string {
  const profileId = customers.get(story);
  if (!profileId) throw new Error(`${story.customer.name ?? story.customer.phone} has written nothing yet`);
  return profileId;
}

function ticketOf({ tickets }: Stage, story: Story): string {
  const ticketId = tickets.get(story);
  if (!ticketId) throw new Error(`${story.customer.name ?? story.customer.phone} has written nothing yet`);
  return ticketId;
}
