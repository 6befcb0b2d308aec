import { Readable } from 'node:stream';
import { writeInChat } from '../../server/actions/chat/writeInChat.ts';
import { startCheck, startRun } from '../../server/actions/csv/moveCsv.ts';
import { takeCsv } from '../../server/actions/csv/takeCsv.ts';
import { workCsv } from '../../server/actions/csv/workCsv.ts';
import { indexForSearch } from '../../server/actions/indexForSearch.ts';
import { receiveMessage } from '../../server/actions/receiveMessage.ts';
import { recordMarketingSend } from '../../server/actions/recordMarketingSend.ts';
import { recordOrder } from '../../server/actions/recordOrder.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { safe } from '../../server/secrets.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { writeTab } from '../../server/store/chatTabs.ts';
import { takeClaim } from '../../server/store/claims.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { addMember, createWorkspace } from '../../server/store/createWorkspace.ts';
import { type Reading, writing } from '../../server/store/database.ts';
import { addIdentityKey } from '../../server/store/identityKeys.ts';
import { newCode, newId } from '../../server/store/ids.ts';
import { createWebhook } from '../../server/webhooks/defineWebhook.ts';
import { testWebhook } from '../../server/webhooks/testWebhook.ts';
import { openShop, SECRET, SHOP_NUMBER, type Shop } from '../harness/shop.ts';

/** Two shops in one database, each with something in every table. */
export async function openTwoShops(): Promise<{ shop: Shop; a: string; b: string }> {
  const shop = await openShop();
  const { db, context, workspaceId: a, clock } = shop;
  const settings = {
    organization_prefix: 'B',
    default_sender_email: 'b@b.example',
    time_zone: 'Europe/Rome',
  };
  const b = await createWorkspace(db, { name: 'B', settings }, clock.now);
  await addMember(
    db,
    b,
    { name: 'Bea', email: 'bea@b.example', passwordHash: 'none', role: 'owner' },
    clock.now,
  );
  const account = {
    provider: 'simulator' as const,
    externalId: 'simulator-b',
    secret: '',
    numbers: [SHOP_NUMBER],
  };
  await connectProvider(db, safe(SECRET), b, account, clock.now);
  for (const workspaceId of [a, b]) {
    await createApiKey(db, workspaceId, 'A key', ['tickets:read'], clock.now);
    await addIdentityKey(db, safe(SECRET), workspaceId, clock.now);
    for (const body of ['Hello', 'JOIN']) await receiveMessage(context, workspaceId, 'simulator', text(body));
    await context.mail.send({ ...MAIL, workspaceId });
    await recordMarketingSend(context, workspaceId, { ...CAMPAIGN, sentAt: clock.now }, SYSTEM);
    await recordOrder(context, workspaceId, AN_ORDER, WHO, SYSTEM);
    await writing(db, workspaceId, tx => sellByText(tx, workspaceId));
    await writing(db, workspaceId, tx => ofDelivery(tx, workspaceId, clock.now));
    await ofChat(shop, workspaceId);
    await ofWebhooks(shop, workspaceId);
    await ofClaims(shop, workspaceId);
    await ofFiles(shop, workspaceId);
  }
  while (await indexForSearch(context));
  return { shop, a, b };
}

/** What comes with sending: a picture, a coupon, a short link, and what became of it; and what the team has of its own. */
async function ofDelivery(tx: Reading, workspaceId: string, at: Date): Promise<void> {
  const [id, profileId, messageId] = [newId(), newId(), newId()];
  const row = { workspaceId, id, createdAt: at };
  const picture = { contentType: 'image/png', width: 1, height: 1, bytes: 1, createdBy: null };
  await tx
    .insertInto('uploads')
    .values({ ...row, ...picture })
    .execute();
  const coupon = { name: 'Ten', code: null, warnBelow: 0, retiredAt: null };
  await tx
    .insertInto('coupons')
    .values({ ...row, ...coupon })
    .execute();
  const code = { workspaceId, couponId: id, code: 'TEN-1', profileId, uses: 1, takenAt: at };
  await tx.insertInto('couponCodes').values(code).execute();
  const words = { name: 'Hours', body: 'We open at nine.', channels: ['sms' as const], updatedAt: at };
  await tx
    .insertInto('quickReplies')
    .values({ ...row, ...words })
    .execute();
  const note = { ticketId: newId(), authorId: null, body: 'Asked twice.', mentions: [], ...NEVER };
  await tx
    .insertInto('notes')
    .values({ ...row, ...note })
    .execute();
  const draft = { memberId: newId(), ticketId: newId(), kind: 'reply' as const, body: 'It is' };
  await tx
    .insertInto('drafts')
    .values({ workspaceId, ...draft, ...EMPTY_DRAFT, editedAt: at })
    .execute();
  const memberId = newId();
  await tx.insertInto('rotas').values({ workspaceId, lastId: memberId }).execute();
  const availability = { memberId, online: true, offlineBecause: null, changedAt: at };
  await tx
    .insertInto('availability')
    .values({ workspaceId, ...availability })
    .execute();
  await tx.insertInto('agentScreens').values({ workspaceId, memberId, seenAt: at }).execute();
  const audit = {
    kind: 'setting' as const,
    actorKind: 'member' as const,
    actorId: memberId,
    actorName: 'Ada',
  };
  const nowhere = { sessionId: null, ip: null, ticketId: null, profileId: null, fields: {} };
  await tx
    .insertInto('audit')
    .values({ workspaceId, id: newId(), at, ...audit, ...nowhere })
    .execute();
  await tx
    .insertInto('notificationChoices')
    .values({ workspaceId, memberId: newId(), choices: '{"repeat":true}' })
    .execute();
  const device = { endpoint: 'https://push.example/one', p256dh: 'B', auth: 'A', language: 'it' };
  await tx
    .insertInto('pushDevices')
    .values({
      workspaceId,
      id,
      memberId: newId(),
      sessionId: newId(),
      ...device,
      userAgent: null,
      createdAt: at,
    })
    .execute();
  const { id: accountId } = await tx.selectFrom('accounts').select('id').limit(1).executeTakeFirstOrThrow();
  const subject = { issuer: 'https://login.example', subject: 'one', accountId };
  await tx
    .insertInto('signInSubjects')
    .values({ workspaceId, ...subject, createdAt: at })
    .execute();
  const gifs = { provider: 'giphy' as const, key: Buffer.from('sealed'), rating: 'g' as const };
  await tx
    .insertInto('gifProviders')
    .values({ workspaceId, ...gifs, changedAt: at })
    .execute();
  const pull = {
    ...{ key: Buffer.from('sealed'), connectionId: newId(), connectedAt: at, stoppedAt: null, turn: 0 },
    ...{ step: 'events' as const, cursor: null, since: null, beganAt: at, endedAt: null, nextAt: at },
    ...{ failures: 0, trouble: null, counts: '{}', leftOut: 0, leftOutLast: '[]', metrics: '{}' },
  };
  await tx
    .insertInto('klaviyoSources')
    .values({ workspaceId, ...pull })
    .execute();
  const nothing = Buffer.alloc(0);
  await tx
    .insertInto('saidDays')
    .values({
      workspaceId,
      since: at,
      until: at,
      parts: '[]',
      times: nothing,
      tickets: nothing,
      waits: nothing,
    })
    .execute();
  await ofShopify(tx, workspaceId, at);
  const tag = { name: 'Returns', nameKey: 'returns', color: 'teal' as const };
  await tx
    .insertInto('tags')
    .values({ ...row, ...tag })
    .execute();
  await tx.insertInto('ticketTags').values({ workspaceId, tagId: id, ticketId: newId() }).execute();
  const joined = { workspaceId, id: newId(), intoId: newId(), at };
  await tx
    .insertInto('joinedProfiles')
    .values({ ...joined, ticketId: null })
    .execute();
  await tx
    .insertInto('joinedTickets')
    .values({ ...joined, number: 9, intoNumber: 7 })
    .execute();
  const link = {
    workspaceId,
    code: newCode(),
    messageId,
    profileId,
    url: 'https://shop.example',
    createdAt: at,
  };
  await tx.insertInto('shortLinks').values(link).execute();
  const clicked = { metric: 'Clicked SMS', properties: {}, source: 'parley', uniqueId: null };
  const event = { ...clicked, workspaceId, id, profileId, at, messageId };
  await tx.insertInto('events').values(event).execute();
  await ofOtherTools(tx, workspaceId, at);
  await ofErased(tx, workspaceId, at);
  const month = { workspaceId, month: '2026-11-01', sendingNumber: SHOP_NUMBER, source: 'agent' };
  await tx
    .insertInto('creditUsage')
    .values({ ...month, messages: 1, segments: 1, credits: 1, movedAt: at })
    .execute();
}

/** A shop that has told of an order, and hands on what a customer asked for. */
async function ofShopify(tx: Reading, workspaceId: string, at: Date): Promise<void> {
  const shop = `${workspaceId}.myshopify.com`;
  const secrets = { secret: Buffer.from('sealed'), token: null };
  const times = { connectedAt: at, uninstalledAt: null };
  await tx.insertInto('shopifyLookups').values({ shop, workspaceId }).execute();
  await tx
    .insertInto('shopifyConnections')
    .values({ workspaceId, shop, ...secrets, ...times, byEnvironment: false, trouble: null })
    .execute();
  const record = { kind: 'order' as const, externalId: '1', updatedAt: at };
  await tx
    .insertInto('shopifyRecords')
    .values({ workspaceId, ...record })
    .execute();
  const progress = { kind: 'orders' as const, state: 'done' as const, since: null, cursor: null };
  await tx
    .insertInto('shopifyImports')
    .values({ workspaceId, ...progress, begunAt: at, endedAt: at })
    .execute();
  const request = { id: 'one', topic: 'customers/redact' as const, about: '{}', receivedAt: at };
  await tx
    .insertInto('shopifyRequests')
    .values({ workspaceId, ...request, doneAt: null })
    .execute();
}

async function sellByText(tx: Reading, workspaceId: string): Promise<void> {
  const { id: orderId } = await tx.selectFrom('orders').select('id').executeTakeFirstOrThrow();
  const text = { messageId: newId(), ticketId: null, agentId: null, marketingType: null, marketingId: null };
  const click = { clickId: newId(), clickedAt: AN_ORDER.placedAt, windowHours: 24 };
  const worth = { placedAt: AN_ORDER.placedAt, currency: 'EUR', amount: 1999 };
  await tx
    .insertInto('sales')
    .values({ workspaceId, orderId, ...text, ...click, ...worth })
    .execute();
}

const EMPTY_DRAFT = { mediaIds: [], couponId: null, quickReplyId: null, mentions: [] };

const NEVER = { editedAt: null, deletedAt: null };

/** One that nobody listens to, and what it was told. */
async function ofWebhooks({ context }: Shop, workspaceId: string): Promise<void> {
  const webhook = { url: 'http://127.0.0.1:9/hook', events: ['*' as const] };
  const { id } = await createWebhook(context, workspaceId, webhook, SYSTEM);
  await testWebhook(context, workspaceId, id);
}

/** A file of customers that has been taken in, and one that is being checked. */
async function ofFiles({ db, context }: Shop, workspaceId: string): Promise<void> {
  const by = { by: { kind: 'member' as const, id: newId() }, byName: 'Ada' };
  const given = { workspaceId, kind: 'profiles' as const, fileName: 'customers.csv', ...by };
  const file = () => Readable.from([Buffer.from('phone\n+393475550149\n')]);
  const which = { workspaceId, importId: await takeCsv(context, given, file()) };
  await startCheck(context, which, { fields: ['phone'] });
  await workCsv(context, which);
  await startRun(context, which);
  await workCsv(context, which);
  const importId = await takeCsv(context, given, file());
  const name = { workspaceId, importId, kind: 'phone' as const, value: '+393475550150', owner: 'line 2' };
  await writing(db, workspaceId, tx => tx.insertInto('csvNames').values(name).execute());
}

/** A session, and the tab that it is open in. */
async function ofChat({ db, context, clock }: Shop, workspaceId: string): Promise<void> {
  const caller = { workspaceId, sessionId: newId(), profileId: newId(), identity: null };
  const words = { body: 'Hello', mediaIds: [], clientMessageId: 'one', language: 'en', page: null };
  await writeInChat(context, caller, words);
  const tab = { workspaceId, ticketId: caller.sessionId, tabId: 'a-tab-of-theirs', nodeId: newId() };
  await writeTab(db, tab, clock.now);
}

const MAIL = {
  key: 'a mail',
  to: 'team@shop.example',
  from: { name: 'A shop', address: 'shop@shop.example' },
  subject: 'New message',
  html: '<p>Hello</p>',
  text: 'Hello',
  language: 'en',
};

const WHO = { names: [{ kind: 'phone' as const, value: '+393475550142' }] };

const AN_ORDER = {
  ...{ source: 'api', externalId: '1', number: '#1042', currency: 'EUR', total: 1999, refunded: 0 },
  ...{ placedAt: new Date('2026-11-01T10:00:00Z'), updatedAt: new Date('2026-11-01T10:00:00Z') },
  ...{ paymentStatus: 'paid' as const, fulfilmentStatus: 'shipped' as const, fulfilments: [], items: [] },
  ...{ adminUrl: null, cancelledAt: null, test: false },
};

const CAMPAIGN = {
  type: 'campaign',
  id: 'autumn',
  name: 'Autumn',
  phone: '+393475550142',
  body: 'New in',
  from: null,
  status: 'sent',
} as const;

function text(body: string) {
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator', from: '+393475550142', to: SHOP_NUMBER };
  return { ...about, providerId: `WALL-${body}`, body, media: [], providerKeyword: null, place };
}

/** What is left of a customer who was erased. */
async function ofErased(tx: Reading, workspaceId: string, at: Date): Promise<void> {
  const of = { workspaceId, profileId: newId() };
  const names = JSON.stringify({ phones: [], emails: [], externals: [], name: null });
  await tx
    .insertInto('erasures')
    .values({ ...of, askedAt: at, names })
    .execute();
  const consent = { smsMarketing: 'unsubscribed', smsTransactional: 'subscribed' } as const;
  const phoneHash = Buffer.alloc(32);
  await tx
    .insertInto('retention')
    .values({ workspaceId, textsMonths: 12, chatsMonths: null, activityMonths: null, changedAt: at })
    .execute();
  await tx
    .insertInto('erasedPhones')
    .values({ ...of, ...consent, phoneHash, consentChangedAt: at, erasedAt: at })
    .execute();
}

/** What a shop's other tools tell, and what of it is still to be worked through. */
async function ofOtherTools(tx: Reading, workspaceId: string, at: Date): Promise<void> {
  const [importId, nothing] = [newId(), '{}'];
  const details = { firstName: 'Ada', lastName: null, organization: null, title: null, locale: null };
  await tx
    .insertInto('profileDetails')
    .values({
      workspaceId,
      profileId: newId(),
      ...details,
      image: null,
      address: {},
      properties: {},
      updatedAt: at,
    })
    .execute();
  const lines = { keyId: newId(), lines: '[]', about: nothing, total: 1, createdAt: at };
  await tx
    .insertInto('imports')
    .values({ workspaceId, id: importId, kind: 'profiles', ...lines })
    .execute();
  const error = { code: 'invalid_phone', pointer: '/phone_number', detail: 'No.', payload: nothing };
  await tx
    .insertInto('importErrors')
    .values({ workspaceId, importId, line: 0, ...error })
    .execute();
  await tx.insertInto('importProfiles').values({ workspaceId, importId, profileId: newId() }).execute();
}

/** What a program asked for under a key of its own. */
async function ofClaims({ db, clock }: Shop, workspaceId: string): Promise<void> {
  const asked = { workspaceId, callerId: newId(), key: 'a key', request: 'a hash', heldUntil: clock.now };
  await takeClaim(db, asked, clock.now);
}
