import { blockProfile } from '../../../server/actions/blockProfile.ts';
import { changeSettings } from '../../../server/actions/changeSettings.ts';
import { notifyByMail } from '../../../server/actions/notifyByMail.ts';
import { receiveMessage } from '../../../server/actions/receiveMessage.ts';
import { recordClick } from '../../../server/actions/recordClick.ts';
import { recordMarketingSend } from '../../../server/actions/recordMarketingSend.ts';
import type { MarketingSend } from '../../../server/domain/recordMarketingSend.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

/** A customer who is known writes this. */
const known = (name: string, body: string) =>
  when(name, async stage => {
    const { phone } = await stage.customer();
    return () => stage.text(phone, body);
  });

const patched = (name: string, patch: Parameters<Stage['patch']>[1]) =>
  when(name, async stage => {
    const { phone, ticketId } = await stage.customer();
    await stage.patch(ticketId, patch);
    return () => stage.text(phone, 'And another thing');
  });

/** What another tool sent, that many minutes before now. */
const marketing = (name: string, minutesAgo: number, isKnown = true) =>
  when(name, async stage => {
    const phone = isKnown ? (await stage.customer()).phone : '+14155550009';
    const { context, workspaceId, clock } = stage.shop;
    const sentAt = new Date(clock.now.getTime() - minutesAgo * 60_000);
    const send: MarketingSend = { ...CAMPAIGN, phone, sentAt };
    return () => recordMarketingSend(context, workspaceId, send, stage.agent);
  });

const CAMPAIGN = {
  type: 'campaign',
  id: 'autumn',
  name: 'Autumn',
  body: 'New in',
  from: null,
  status: 'sent',
} as const;

/** Where the link of a text to this customer leads. */
/** A link of a text to them, which they have not followed yet. */
export const linkTo = async (
  stage: Stage,
  { threadId: profileId, ticketId }: { threadId: string; ticketId: string },
) => {
  const messageId = await stage.reply(ticketId, 'Here it is');
  const { workspaceId, clock } = stage.shop;
  return {
    workspaceId,
    code: 'AbCdEf',
    messageId,
    profileId,
    url: 'https://a.example',
    createdAt: clock.now,
  };
};

export const texts: Record<string, Case[]> = {
  [notifyByMail.name]: [
    quietly('NOTE-1: the team is told of a text by e-mail', async stage => {
      const { context, workspaceId } = stage.shop;
      const email_notifications = { on: true, recipients: ['team@morlane.example'] };
      await changeSettings(context, workspaceId, { email_notifications }, stage.agent);
      const messageId = await stage.reply((await stage.customer()).ticketId, 'Hello');
      return () => notifyByMail(context, { workspaceId, messageId });
    }),
  ],
  [recordClick.name]: [
    when('REPLY-7: a customer follows a link', async stage => {
      const link = await linkTo(stage, await stage.customer());
      return () => recordClick(stage.shop.context, link);
    }),
  ],
  [receiveMessage.name]: [
    when('SMS-1: a first text', async stage => () => stage.text('+14155550001', 'Hello')),
    when('SMS-1: ten first texts at once', async stage => () => atOnce(stage, 10)),
    known('SMS-2: another text', 'Hello again'),
    patched('SMS-3: a text on a closed ticket', { status: 'closed', read: true }),
    patched('SMS-3: a text on a snoozed ticket', {
      snoozedUntil: new Date('2027-01-01T00:00:00Z'),
      status: 'snoozed',
    }),
    patched('TICK-8: a text on a read ticket', { read: true }),
    known('SMS-5: STOP', 'stop'),
    known('SMS-5: HELP', 'Help!'),
    known('SMS-5: JOIN again', 'join'),
    when(
      'SMS-4: JOIN of somebody new opens no ticket',
      async stage => () => stage.text('+14155550002', 'JOIN'),
    ),
    when('SMS-5: START after STOP', async stage => {
      const { phone } = await stage.customer();
      await stage.text(phone, 'STOP');
      return () => stage.text(phone, 'START');
    }),
    when('a text of a blocked customer', async stage => {
      const { phone, threadId } = await stage.customer();
      await block(stage, threadId);
      return () => stage.text(phone, 'Why do you not answer?');
    }),
    known('SMS-5: a wish to stop that is no keyword', 'please stop texting me'),
    when('ATTR-1: the answer to a campaign', async stage => {
      const { phone } = await stage.customer();
      const { context, workspaceId, clock } = stage.shop;
      const send: MarketingSend = { ...CAMPAIGN, phone, sentAt: clock.now };
      await recordMarketingSend(context, workspaceId, send, stage.agent);
      return () => stage.text(phone, 'Is it still there?');
    }),
    quietly('SMS-10: the same text again', async stage => {
      await stage.text('+14155550003', 'Once', 'SAME');
      return () => stage.text('+14155550003', 'Once', 'SAME');
    }),
  ],
  [recordMarketingSend.name]: [
    marketing('a campaign, sent just now', 0),
    marketing('a campaign, sent before the customer wrote', 2),
    marketing('a campaign, sent long before', 60 * 24 * 30),
    marketing('ATTR-1: a campaign that the customer has answered before it is recorded', 3),
    marketing('a campaign to somebody new', 0, false),
  ],
};

function atOnce({ shop }: Stage, count: number): Promise<unknown> {
  const from = (at: number) => `+1415556${1000 + (at % 4)}`;
  return Promise.all(Array.from({ length: count }, (_, at) => shop.text(`text ${at}`, { from: from(at) })));
}

async function block({ shop, agent }: Stage, profileId: string): Promise<void> {
  await blockProfile(shop.context, shop.workspaceId, profileId, agent);
}
