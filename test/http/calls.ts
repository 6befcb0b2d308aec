import { Readable } from 'node:stream';
import type { Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { takeCsv } from '../../server/actions/csv/takeCsv.ts';
import { createCoupon } from '../../server/actions/defineCoupon.ts';
import { createQuickReply } from '../../server/actions/defineQuickReply.ts';
import { createTag } from '../../server/actions/defineTag.ts';
import { makeIdentityKey } from '../../server/actions/makeIdentityKey.ts';
import { writeNote } from '../../server/actions/writeNote.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { addMember } from '../../server/store/createWorkspace.ts';
import { inWorkspace, writing } from '../../server/store/database.ts';
import { newId } from '../../server/store/ids.ts';
import { makeLink } from '../../server/store/mailedLinks.ts';
import { addNumber } from '../../server/store/numbers.ts';
import { listIdentityKeys } from '../../server/store/read/identityKeys.ts';
import { listWebhooks } from '../../server/store/read/webhooks.ts';
import { numberOf } from '../../server/store/read/workspace.ts';
import { createWebhook } from '../../server/webhooks/defineWebhook.ts';
import { JSON_BODY } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import type { Served } from '../harness/served.ts';
import { formWith } from '../harness/upload.ts';

/** A ticket that can be answered, and a message in it that has not failed. */
export type Thread = { ticketId: string; messageId: string; profileId: string };

export async function openThread({ text, as }: Served): Promise<Thread> {
  await text('JOIN');
  await text('Hello');
  const owner = await as('owner');
  const [ticket] = (await owner.call('listTickets')).data;
  const id = ticket?.id ?? '';
  const [message] = (await owner.call('listMessages', { params: { id } })).data;
  return { ticketId: id, messageId: message?.id ?? '', profileId: ticket?.profile.id ?? '' };
}

type Call = { path: string; init: RequestInit };

/** One call of each route that goes through for whoever may make it, but for what a message is past. */
export async function callOf(name: RouteName, served: Served, thread: Thread): Promise<Call> {
  return { path: await pathOf(name, served, thread), init: await initOf(name, served, thread) };
}

/** Makes what it names. */
export async function pathOf(name: RouteName, served: Served, thread: Thread): Promise<string> {
  const { path }: Route = routes[name];
  return path
    .replace(':id', await idFor(path, served, thread))
    .replace(':delivery_id', newId())
    .replace(':identifier_id', newId())
    .replace(':item', '0');
}

export async function initOf(name: RouteName, served: Served, thread: Thread): Promise<RequestInit> {
  const { method }: Route = routes[name];
  const body = bodyOf(name, thread, served);
  return { method, ...((await formOf(name)) ?? asJson(body)) };
}

async function formOf(name: RouteName): Promise<RequestInit | undefined> {
  if (name === 'uploadMedia') return { body: formWith(await still('png')) };
  return name === 'uploadImport' ? { body: formWith(Buffer.from(A_FILE)) } : undefined;
}

function asJson(body: object | undefined): RequestInit | undefined {
  return body && { body: JSON.stringify(body), headers: JSON_BODY };
}

function bodyOf(
  name: RouteName,
  { ticketId, profileId }: Thread,
  { workspaceId }: Served,
): object | undefined {
  const bodies: Partial<Record<RouteName, object>> = {
    signIn: { email: 'owner@morlane.example', password: PASSWORD },
    ...ofPeople(),
    patchTicket: { read: true },
    patchTickets: { ids: [ticketId], patch: { read: true } },
    reply: { body: 'Yes' },
    editMessage: { body: 'No' },
    addIdentifier: { kind: 'email', value: 'noa.second@morlane.example' },
    changeIdentifier: { main: true },
    joinProfiles: { other_id: profileId, preview: true },
    editProfile: { name: 'Ada Lindqvist', time_zone: 'Europe/Rome' },
    changeConsent: { sms_transactional: 'subscribed', evidence: 'A form' },
    recordMarketingSend: SEND,
    recordMarketingSends: { sends: [SEND] },
    recordEvent: { metric: 'Viewed Product', profile: { phone: '+393475550142' } },
    recordOrders: { orders: [AN_ORDER] },
    patchSettings: { attribution_window_hours: 24 },
    createCoupon: { name: 'Ten off' },
    patchCoupon: { warn_below: 5 },
    addCouponCodes: { codes: ['TEN-1', 'TEN-2'] },
    createQuickReply: aQuickReply(),
    patchQuickReply: { channels: ['sms', 'web_chat'] },
    fillQuickReply: { ticket_id: ticketId },
    writeNote: { body: 'Asked for it twice.' },
    editNote: { body: 'Asked for it thrice.' },
    connectKlaviyo: { key: 'pk_a-key' },
    setRetention: A_RETENTION,
    previewRetention: A_RETENTION,
    setGifProvider: { provider: 'giphy', key: 'a-key' },
    setAvailability: { online: false },
    keepDraft: { kind: 'reply', body: 'It is' },
    patchNotifications: { repeat: true },
    addPushDevice: A_DEVICE,
    createTag: aTag(),
    createWebhook: A_WEBHOOK,
    checkImport: { fields: ['phone', 'name'] },
    patchWebhook: { events: ['*'] },
    patchTag: { color: 'pink' },
    createNumber: { phone: '+12125550177' },
    changeNumber: { gone: false },
    connectProviderAccount: TWILIO,
    changeProviderAccount: { name: 'Twilio, Europe' },
    testProviderAccount: { to: '+393475550142' },
    switchWorkspace: { workspace_id: workspaceId },
    createWorkspace: { name: 'Postino', organization_prefix: 'Postino', time_zone: 'Europe/Rome' },
    createApiKey: { name: 'Another', scopes: ['tickets:read'] },
    connectShopify: { shop: 'north', api_secret: 'shpss_one' },
    setSingleSignOn: A_PROVIDER,
    typeReply: { typing: true },
    startChat: { workspace_id: workspaceId },
    resumeChat: { link: 'no-link-of-ours' },
  };
  return bodies[name];
}

const PASSWORD = 'correct horse battery staple';

/** No two tries at a link, and no two addresses, are the same. */
const ofPeople = (): Partial<Record<RouteName, object>> => ({
  changeMember: { role: 'support' },
  invite: { email: `${newId()}@morlane.example`, role: 'support' },
  readInvitation: { token: newId() },
  acceptInvitation: { token: newId(), password: 'a green kettle sings' },
  askPasswordReset: { email: 'nobody@morlane.example' },
  resetPassword: { token: newId(), password: 'a green kettle sings' },
  confirmEmail: { token: newId() },
  changePassword: { password: PASSWORD, new_password: PASSWORD },
  proposeSecondFactor: { password: PASSWORD },
  confirmSecondFactor: { code: 'none' },
  endSecondFactor: { password: PASSWORD, code: 'none' },
  askEmailChange: { email: `${newId()}@morlane.example`, password: PASSWORD },
});
/** Where nobody listens either. */
const A_WEBHOOK = { url: 'http://127.0.0.1:9/hook', events: ['order.created' as const] };

const A_RETENTION = { texts_months: 12, chats_months: 6, activity_months: null };

const A_DEVICE = {
  // Where nobody listens.
  endpoint: 'http://127.0.0.1:9/one',
  keys: { p256dh: 'B'.padEnd(87, 'A'), auth: 'A'.repeat(22) },
  language: 'it',
};

/** Where nobody listens. */
const A_PROVIDER = {
  issuer: 'http://127.0.0.1:9',
  client_id: 'parley',
  client_secret: 'a secret',
  label: 'Sign in with Morlane',
  required: false,
};

const SEND = { type: 'campaign', id: 'autumn', name: 'Autumn', phone: '+393475550142', body: 'New in' };

const AN_ORDER = {
  ...{ id: 'one', number: '#1042', profile: { phone: '+393475550142' }, placed_at: '2026-03-01T10:00:00Z' },
  ...{ currency: 'EUR', total: 1999, payment_status: 'paid', items: [] },
};

const TWILIO = {
  ...{ provider: 'twilio', name: 'Twilio', external_id: `AC${'0f'.repeat(16)}` },
  secret: 'a-token',
};

/** No two have one name. */
const aQuickReply = () => ({ name: newId(), body: 'Open from nine.', channels: ['sms' as const] });

const aTag = () => ({ name: newId(), color: 'teal' as const });

const A_NOTE = { id: null, body: 'Asked for it twice.', mentions: [] };

const TEN_OFF = { name: 'Ten off', code: null, warnBelow: 20 };

const PICTURE = { bytes: Buffer.from('as good as one'), contentType: 'image/png' } as const;

async function aNumber({ db, workspaceId, clock }: Served): Promise<string> {
  const phone = '+12125550178';
  await addNumber(db, workspaceId, phone, null, clock.now);
  const row = await inWorkspace(db, workspaceId, tx => numberOf(tx, workspaceId, phone));
  return row?.id ?? '';
}

/** The newest, retired or not: only so many can be in use. */
async function aKey({ db, context, workspaceId }: Served): Promise<string> {
  const [key] = await inWorkspace(db, workspaceId, tx => listIdentityKeys(tx, workspaceId, null, 1));
  return key?.id ?? makeIdentityKey(context, workspaceId, SYSTEM);
}

/** The one that is there: only so many can be. */
async function aWebhook({ db, context, workspaceId }: Served): Promise<string> {
  const [webhook] = await inWorkspace(db, workspaceId, tx => listWebhooks(tx, workspaceId, null, 1));
  return webhook?.id ?? (await createWebhook(context, workspaceId, A_WEBHOOK, SYSTEM)).id;
}

/** One that nothing has been done with. */
function anImport({ context, workspaceId, memberId }: Served): Promise<string> {
  const by = { by: { kind: 'member' as const, id: memberId }, byName: 'Ada' };
  const given = { workspaceId, kind: 'profiles' as const, fileName: 'customers.csv', ...by };
  return takeCsv(context, given, Readable.from([Buffer.from(A_FILE)]));
}

const A_FILE = 'phone,name\n+393475550143,Ida';

/** Somebody who has just come. */
function aMember({ db, workspaceId, clock }: Served): Promise<string> {
  const email = `${newId()}@morlane.example`;
  const member = { name: 'Ida', email, passwordHash: 'none', role: 'support' } as const;
  return addMember(db, workspaceId, member, clock.now);
}

function anInvitation({ db, workspaceId, memberId, clock }: Served): Promise<string> {
  const of = { workspaceId, accountId: null, email: `${newId()}@morlane.example`, madeBy: memberId };
  return writing(db, workspaceId, async tx => {
    const { row } = await makeLink(tx, { kind: 'invitation', role: 'support', ...of }, clock.now);
    return row.id;
  });
}

/** Somebody whom nothing else in the table needs. */
async function aCustomer({ text, db, workspaceId }: Served): Promise<string> {
  customers += 1;
  const value = `+39347556${String(customers).padStart(4, '0')}`;
  await text('Hello', { from: value });
  const { profileId } = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('profileIdentifiers')
      .select('profileId')
      .where('value', '=', value)
      .executeTakeFirstOrThrow(),
  );
  return profileId;
}

let customers = 0;

/** What is made anew for a call, by a part of its address. */
const MADE = {
  '/members/': aMember,
  '/invitations/': anInvitation,
  '/numbers/': aNumber,
  '/identity_keys/': aKey,
  '/webhooks/': aWebhook,
  '/imports/': anImport,
};

async function idFor(path: string, served: Served, thread: Thread): Promise<string> {
  const { db, workspaceId, clock, context } = served;
  if (path.includes('/api_keys/'))
    return (await createApiKey(db, workspaceId, 'To go', ['tickets:read'], clock.now)).row.id;
  const made = Object.entries(MADE).find(([part]) => path.includes(part));
  if (made) return made[1](served);
  if (path.includes('/coupons/')) return createCoupon(context, workspaceId, TEN_OFF, SYSTEM);
  if (path.includes('/quick_replies/')) return createQuickReply(context, workspaceId, aQuickReply(), SYSTEM);
  if (path.includes('/tags/')) return createTag(context, workspaceId, aTag(), SYSTEM);
  if (path.includes('/notes/'))
    return (await writeNote(context, workspaceId, thread.ticketId, A_NOTE, SYSTEM)).noteId;
  if (path.endsWith('/erase')) return aCustomer(served);
  if (path.includes('/messages/')) return thread.messageId;
  if (path.includes('/workspaces/')) return workspaceId;
  if (path.includes('/media/')) await context.media.put(workspaceId, thread.ticketId, PICTURE);
  return path.includes('/profiles/') ? thread.profileId : thread.ticketId;
}
