import { Readable } from 'node:stream';
import type { RouteName } from '../../../contract/routes.ts';
import { takeCsv } from '../../../server/actions/csv/takeCsv.ts';
import { recordMarketingSend } from '../../../server/actions/recordMarketingSend.ts';
import { SYSTEM } from '../../../server/domain/decision.ts';
import { safe } from '../../../server/secrets.ts';
import { connectProvider } from '../../../server/store/connectProvider.ts';
import { createWorkspace } from '../../../server/store/createWorkspace.ts';
import { writing } from '../../../server/store/database.ts';
import { newId } from '../../../server/store/ids.ts';
import { keepSignInProvider } from '../../../server/store/signInProviders.ts';
import type { Client } from '../../harness/client.ts';
import type { Served } from '../../harness/served.ts';
import { SECRET } from '../../harness/shop.ts';
import { openVisitor, type Visitor } from '../../harness/visitor.ts';
import type { Thread } from '../calls.ts';

/** What lists are filled in. The clock stands: all that is made has one moment, and only its id says which comes first. */
export type Ground = {
  served: Served;
  owner: Client;
  visitor: Visitor;
  thread: Thread;
  couponId: string;
  webhookId: string;
};

type Make = (ground: Ground, at: number) => Promise<unknown>;

const customer: Make = ({ served }, at) => served.text('Hello', { from: `+393475551${100 + at}` });

const send =
  (type: 'campaign' | 'flow'): Make =>
  ({ served: { context, workspaceId, clock } }, at) => {
    const about = { type, id: `one-${at}`, name: 'The same', phone: '+393475550142', body: 'New in' };
    const sent = { ...about, from: null, status: 'sent' as const, sentAt: clock.now };
    return recordMarketingSend(context, workspaceId, sent, SYSTEM);
  };

/** Another row of each list. */
export const ONE_MORE: Partial<Record<RouteName, Make>> = {
  listTickets: customer,
  listProfiles: customer,
  listTicketsOfProfile: async ({ served, owner, thread }) => {
    const visitor = await openVisitor(served.url, served.workspaceId);
    await visitor.write('Hello');
    const [newest] = (await owner.call('listTickets', { query: { channel: 'web_chat', limit: 1 } })).data;
    const body = { other_id: newest?.profile.id ?? '', preview: false };
    await owner.call('joinProfiles', { params: { id: thread.profileId }, body });
  },
  readHistory: ({ owner, thread }, at) =>
    owner.call('patchTicket', { params: { id: thread.ticketId }, body: { read: at % 2 === 0 } }),
  listMessages: ({ served }, at) => served.text(`And ${at}`),
  listNotes: ({ owner, thread }, at) =>
    owner.call('writeNote', { params: { id: thread.ticketId }, body: { body: `Asked ${at} times.` } }),
  listActivity: ({ owner, thread }) =>
    owner.call('recordEvent', {
      body: { metric: 'Viewed', properties: {}, profile: { id: thread.profileId } },
    }),
  listMetrics: ({ owner, thread }, at) =>
    owner.call('recordEvent', {
      body: { metric: `Did ${at}`, properties: {}, profile: { id: thread.profileId } },
    }),
  listOrders: ({ owner, thread, served }, at) =>
    owner.call('recordOrders', { body: { orders: [anOrder(at, thread, served.clock.now)] } }),
  listConsentEntries: ({ served }, at) => served.text(at % 2 === 0 ? 'STOP' : 'START'),
  listCampaigns: send('campaign'),
  listFlows: send('flow'),
  listMembers: async () => {},
  listInvitations: ({ owner }, at) =>
    owner.call('invite', { body: { email: `one-${at}@morlane.example`, role: 'support' } }),
  listSignInProviders: async ({ served: { db, clock } }, at) => {
    const settings = {
      organization_prefix: 'P',
      default_sender_email: 'a@b.example',
      time_zone: 'Europe/Rome',
    };
    const workspaceId = await createWorkspace(db, { name: `Postino ${at}`, settings }, clock.now);
    const provider = {
      issuer: 'https://login.example',
      clientId: 'parley',
      label: 'Sign in',
      required: false,
      byOwner: false,
    };
    await keepSignInProvider(db, safe(SECRET), {
      workspaceId,
      secret: 'one',
      ...provider,
      changedAt: clock.now,
    });
  },
  listNumbers: ({ owner }, at) => owner.call('createNumber', { body: { phone: `+1212555017${at}` } }),
  listApiKeys: ({ owner }) =>
    owner.call('createApiKey', { body: { name: 'The same', scopes: ['tickets:read'] } }),
  listQuickReplies: ({ owner }, at) =>
    owner.call('createQuickReply', { body: { name: `Reply ${at}`, body: 'Hello', channels: ['sms'] } }),
  listTags: ({ owner }, at) => owner.call('createTag', { body: { name: `Tag ${at}`, color: 'teal' } }),
  listCoupons: ({ owner }) => owner.call('createCoupon', { body: { name: 'The same' } }),
  listCouponCodes: ({ owner, couponId }, at) =>
    owner.call('addCouponCodes', { params: { id: couponId }, body: { codes: [`TEN-${at}`] } }),
  listProviderAccounts: ({ served: { db, workspaceId, clock } }, at) => {
    const account = { provider: 'telnyx' as const, externalId: `one-${at}`, secret: 's', name: 'The same' };
    return connectProvider(db, safe(SECRET), workspaceId, { ...account, numbers: [] }, clock.now);
  },
  listSales: ({ served, owner, thread }, at) => sell(served, owner, thread, at),
  listMails: ({ served: { context, workspaceId } }, at) =>
    context.mail.send({ ...MAIL, workspaceId, key: `${at}` }),
  listAudit: ({ owner }, at) => owner.call('patchSettings', { body: { attribution_window_hours: 30 + at } }),
  listIdentityKeys: async ({ owner }) => {
    const { id } = await owner.call('createIdentityKey');
    await owner.call('retireIdentityKey', { params: { id } });
  },
  listWebhooks: ({ owner }) =>
    owner.call('createWebhook', { body: { url: 'http://127.0.0.1:9/hook', events: ['order.created'] } }),
  listWebhookDeliveries: ({ owner, webhookId }) => owner.call('testWebhook', { params: { id: webhookId } }),
  listImports: ({ served: { context, workspaceId, memberId } }) => {
    const by = { by: { kind: 'member' as const, id: memberId }, byName: 'Ada' };
    const given = { workspaceId, kind: 'profiles' as const, fileName: 'customers.csv', ...by };
    return takeCsv(context, given, Readable.from([Buffer.from('phone\n+393475550149\n')]));
  },
  listChatMessages: ({ visitor }, at) => visitor.write(`Hello ${at}`),
  listProblems: ({ served }, at) => served.text('Hello', { to: '+12125550199', providerId: `lost-${at}` }),
};

function anOrder(at: number, { profileId: id }: Thread, now: Date) {
  const placed_at = now.toISOString();
  const about = { currency: 'EUR', total: 1999, payment_status: 'paid', items: [] };
  return { id: `order-${at}`, number: `#${at}`, profile: { id }, placed_at, ...about };
}

async function sell({ db, workspaceId, clock }: Served, owner: Client, thread: Thread, at: number) {
  const order = { ...anOrder(at, thread, clock.now), id: `sold-${at}` };
  await owner.call('recordOrders', { body: { orders: [order] } });
  const sale = {
    ...{ workspaceId, messageId: thread.messageId, ticketId: null, agentId: null, marketingType: null },
    ...{ marketingId: null, clickId: newId(), clickedAt: clock.now, windowHours: 24 },
    ...{ placedAt: clock.now, currency: 'EUR', amount: 1999 },
  };
  await writing(db, workspaceId, async tx => {
    const sold = tx.selectFrom('orders').select('id').where('externalId', '=', order.id);
    const { id: orderId } = await sold.executeTakeFirstOrThrow();
    await tx
      .insertInto('sales')
      .values({ ...sale, orderId })
      .execute();
  });
}

const MAIL = {
  ...{ to: 'team@shop.example', from: { name: 'A shop', address: 'shop@shop.example' }, subject: 'New' },
  ...{ html: '<p>Hello</p>', text: 'Hello', language: 'en' },
};
