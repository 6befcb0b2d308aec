import { changeTicket } from '../../../server/actions/changeTicket.ts';
import { replyToTicket } from '../../../server/actions/replyToTicket.ts';
import { wakeTicket } from '../../../server/actions/wakeTicket.ts';
import type { Patch } from '../../../server/domain/patchTicket.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { chatting } from './chats.ts';
import { couponWith, handOut } from './coupons.ts';

const LATER = new Date('2027-01-01T00:00:00Z');
const SNOOZED: Patch = { status: 'snoozed', snoozedUntil: LATER };

type PatchOf = Patch | ((stage: Stage) => Patch);
const of = (patch: PatchOf, stage: Stage) => (typeof patch === 'function' ? patch(stage) : patch);
const mine = ({ shop }: Stage): Patch => ({ assigneeId: shop.memberId });
const tagged = ({ tagId }: Stage): Patch => ({ tags: [tagId] });

/** A ticket that `before` was done to, and then `patch`. */
const patch = (name: string, patch: PatchOf, before: PatchOf = {}) =>
  when(name, async stage => {
    const { ticketId } = await stage.customer();
    await stage.patch(ticketId, of(before, stage));
    return () => stage.patch(ticketId, of(patch, stage));
  });

const reply = (name: string, before: Patch) =>
  when(name, async stage => {
    const { ticketId } = await stage.customer();
    await stage.patch(ticketId, before);
    return () => stage.reply(ticketId, 'Of course');
  });

export const changes: Record<string, Case[]> = {
  [changeTicket.name]: [
    patch('TICK-1: close', { status: 'closed' }),
    patch('TICK-3: open a closed one', { status: 'open' }, { status: 'closed' }),
    when('TICK-3: close a chat, for good', async stage => {
      const { whose } = await chatting(stage);
      return () => stage.patch(whose.ticketId, { status: 'closed' });
    }),
    patch('TICK-2: snooze', SNOOZED),
    patch('TICK-2: snooze a closed one', SNOOZED, { status: 'closed' }),
    patch('TICK-2: open a snoozed one', { status: 'open' }, SNOOZED),
    patch('assign', mine),
    patch('take the assignee away', { assigneeId: null }, mine),
    patch('TICK-1: read', { read: true }),
    patch('TICK-1: unread', { read: false }, { read: true }),
    patch('VIEW-2: tag', tagged),
    patch('VIEW-2: take the tag away', ({ tagId }) => ({ removeTags: [tagId] }), tagged),
    patch('all at once', stage => ({ ...mine(stage), ...tagged(stage), ...SNOOZED, read: true })),
    quietly('what it is already', async stage => {
      const { ticketId } = await stage.customer();
      return () => stage.patch(ticketId, { status: 'open', read: false, assigneeId: null });
    }),
  ],
  [replyToTicket.name]: [
    reply('TICK-8: to an unread ticket', { read: false }),
    reply('TICK-8: to a closed ticket, which opens', { status: 'closed' }),
    reply('TICK-8: to a snoozed ticket, which stays so', SNOOZED),
    when('REPLY-5: five in a row', async stage => {
      const { ticketId } = await stage.customer();
      return () => Promise.all(['1', '2', '3', '4', '5'].map(body => stage.reply(ticketId, body)));
    }),
    when('REPLY-3: to a visitor who is there', async stage => {
      const { whose } = await chatting(stage);
      return () => stage.reply(whose.ticketId, 'Of course');
    }),
    when('FOLLOW-1: to one who has left, which puts the follow-up off', async stage => {
      const { whose, types, leaves } = await chatting(stage);
      await types('mara@lindqvist.example');
      await leaves();
      return () => stage.reply(whose.ticketId, 'Of course');
    }),
    when('REPLY-4: with a code of a coupon', async stage => {
      const { ticketId } = await stage.customer();
      const couponId = await couponWith(stage, 1);
      return () => handOut(stage, ticketId, couponId);
    }),
    when('REPLY-10: for later, below what is still to be written', async stage => {
      const { phone, ticketId } = await stage.customer();
      const { context, workspaceId, clock } = stage.shop;
      const sendAt = new Date(clock.now.getTime() + 3_600_000);
      const words = { body: 'Good morning', clientMessageId: undefined, sendAt, lapses: true };
      return async () => {
        await replyToTicket(context, workspaceId, ticketId, words, stage.agent);
        await stage.text(phone, 'Are you there?');
      };
    }),
    quietly('REPLY-11: the same again', async stage => {
      const { ticketId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const words = { body: 'Only once', clientMessageId: 'a-double-click' };
      const same = () => replyToTicket(context, workspaceId, ticketId, words, stage.agent);
      await same();
      return same;
    }),
  ],
  [wakeTicket.name]: [
    when('TICK-2: a snoozed ticket is due', async stage => {
      const { ticketId } = await stage.customer();
      const until = new Date(stage.shop.clock.now.getTime() + 3_600_000);
      await stage.patch(ticketId, { status: 'snoozed', snoozedUntil: until, read: true });
      const { context, workspaceId } = stage.shop;
      stage.later(61);
      return () => wakeTicket(context, { workspaceId, ticketId });
    }),
    quietly('TICK-2: one that is not due', async stage => {
      const { ticketId } = await stage.customer();
      await stage.patch(ticketId, SNOOZED);
      const { context, workspaceId } = stage.shop;
      return () => wakeTicket(context, { workspaceId, ticketId });
    }),
  ],
};
