import { blockProfile } from '../../server/actions/blockProfile.ts';
import { changeSettings } from '../../server/actions/changeSettings.ts';
import { changeTicket } from '../../server/actions/changeTicket.ts';
import { createTag } from '../../server/actions/defineTag.ts';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import { replyToTicket } from '../../server/actions/replyToTicket.ts';
import type { Actor } from '../../server/domain/decision.ts';
import type { Patch } from '../../server/domain/patchTicket.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { FakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { connectFakeTwilio } from '../harness/fakeLine.ts';
import { SHOP_LINE } from '../harness/onTwilio.ts';
import { openShop, type Shop } from '../harness/shop.ts';

/** A shop where things happen, a minute between one and the next. */
export type Stage = {
  shop: Shop;
  twilio: FakeTwilio;
  /** Who does it by hand. */
  agent: Actor;
  /** One by which a list is asked for. */
  tagId: string;
  later(minutes: number): void;
  text(from: string, body: string, sid?: string): Promise<unknown>;
  /** Somebody who has agreed to texts and has written; their ticket and thread. */
  customer(): Promise<{ phone: string; ticketId: string; threadId: string }>;
  patch(ticketId: string, patch: Patch): Promise<void>;
  reply(ticketId: string, body: string): Promise<string>;
  deliver(threadId: string): Promise<void>;
  block(profileId: string): Promise<void>;
  close(): Promise<void>;
};

export async function openStage(): Promise<Stage> {
  const shop = await openShop();
  const twilio = await connectFakeTwilio(shop);
  const { context, workspaceId } = shop;
  const agent: Actor = { kind: 'member', id: shop.memberId };
  const later = (minutes: number) => {
    shop.clock.now = new Date(shop.clock.now.getTime() + minutes * 60_000);
  };
  await changeSettings(context, workspaceId, CHATTING, agent);
  const tagId = await createTag(context, workspaceId, { name: 'Returns', color: 'teal' }, agent);
  let people = 0;
  const stage: Stage = {
    shop,
    twilio,
    agent,
    tagId,
    later,
    text: (from, body, sid) => {
      later(1);
      return shop.text(body, { from, to: SHOP_LINE, ...(sid && { providerId: sid }) });
    },
    customer: async () => {
      people += 1;
      const phone = `+1415555${1000 + people}`;
      await stage.text(phone, 'JOIN');
      await stage.text(phone, 'Hello');
      const ticket = await ticketOf(shop, phone);
      await stage.deliver(ticket.threadId);
      return { phone, ticketId: ticket.id, threadId: ticket.threadId };
    },
    patch: (ticketId, patch) => {
      later(1);
      return changeTicket(context, workspaceId, ticketId, patch, agent);
    },
    reply: async (ticketId, body) => {
      later(1);
      const words = { body, clientMessageId: undefined };
      return (await replyToTicket(context, workspaceId, ticketId, words, agent)).messageId;
    },
    block: async profileId => {
      await blockProfile(context, workspaceId, profileId, agent);
    },
    deliver: threadId => deliverMessages(context, { workspaceId, threadId }),
    close: async () => {
      await shop.close();
      await twilio.close();
    },
  };
  return stage;
}

/** Whoever writes in the chat is answered by itself, and is written to once they have left too early. */
const CHATTING = {
  office_hours_replies: { inside: 'We answer within the hour.' },
  support_email: { from: 'care@morlane.example', reply_to: 'care@morlane.example' },
};

function ticketOf({ db, workspaceId }: Shop, phone: string) {
  return inWorkspace(db, workspaceId, tx =>
    tx.selectFrom('tickets').select(['id', 'threadId']).where('phone', '=', phone).executeTakeFirstOrThrow(),
  );
}

/** Eight tickets in every state, so that a list of three is one of many. */
export async function populate(stage: Stage): Promise<void> {
  const customers = [];
  for (let at = 0; at < 8; at += 1) customers.push(await stage.customer());
  const [a, b, c, d, e] = customers.map(one => one.ticketId);
  const { memberId } = stage.shop;
  for (const id of [a, b, c]) if (id) await stage.patch(id, { assigneeId: memberId });
  for (const id of [b, c, e]) if (id) await stage.patch(id, { tags: [stage.tagId] });
  if (b) await stage.patch(b, { read: true });
  if (c) await stage.patch(c, { status: 'closed' });
  if (d) await stage.patch(d, { status: 'closed', assigneeId: memberId });
  if (e) await stage.patch(e, { status: 'snoozed', snoozedUntil: new Date('2027-01-01T00:00:00Z') });
}

/** The first customers write again: what stood at the top of the lists no longer does. */
export async function othersWrite(stage: Stage, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) await stage.text(`+1415555${1000 + at}`, 'Meanwhile');
}
