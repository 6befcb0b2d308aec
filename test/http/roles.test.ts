import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INBOX_ROLES } from '../../contract/roles.ts';
import type { Access, Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { Role, Scope } from '../../contract/vocabulary.ts';
import { type Client, clientWith, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { callOf, openThread, type Thread } from './calls.ts';
import { type VisitorsRoute, visitorsRoutes } from './visitorsRoutes.ts';

/** What a visitor may has a table of its own: `test/chat/whoMay.test.ts`. */
type NotVisitorsRoute = Exclude<RouteName, VisitorsRoute>;
const NAMES = (Object.keys(routes) as RouteName[]).filter(isNotVisitors);

function isNotVisitors(name: RouteName): name is NotVisitorsRoute {
  return !visitorsRoutes.some(one => one === name);
}

/**
 * Who may what, to be read aloud. Members: owner, admin, manager, support | analyst, campaign coordinator, content
 * creator. API keys: with the route's scope, with every other one. Then nobody. 409: let in, but the message
 * neither has failed nor is still to leave.
 */
const WHO_MAY: Record<NotVisitorsRoute, string> = {
  //             own adm man sup | ana coo con | key other | nobody
  signIn: '       200 200 200 200 | 200 200 200 | 200 200 | 200',
  readSession: '  200 200 200 200 | 200 200 200 | 403 403 | 401',
  signOut: '      204 204 204 204 | 204 204 204 | 403 403 | 401',
  listTickets: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  countTickets: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  readTicket: '   200 200 200 200 | 403 403 403 | 200 403 | 401',
  patchTicket: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  patchTickets: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  readHistory: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  listMessages: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  reply: '        201 201 201 201 | 403 403 403 | 201 403 | 401',
  retryMessage: ' 409 409 409 409 | 403 403 403 | 409 403 | 401',
  editMessage: '  409 409 409 409 | 403 403 403 | 409 403 | 401',
  cancelMessage: '409 409 409 409 | 403 403 403 | 409 403 | 401',
  uploadMedia: '  201 201 201 201 | 403 403 403 | 201 403 | 401',
  readMedia: '    200 200 200 200 | 403 403 403 | 200 403 | 401',
  listProfiles: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  optOutCustomer: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  dismissOptOut: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  blockProfile: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  unblockProfile: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  // Consent is no member's to give: let in, and refused by the rule.
  changeConsent: '403 403 403 403 | 403 403 403 | 200 403 | 401',
  listConsentEntries: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  exportConsentLedger: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  recordMarketingSend: '201 201 201 403 | 403 403 403 | 201 403 | 401',
  recordMarketingSends: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  listCampaigns: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  listFlows: '    200 200 200 200 | 403 403 403 | 200 403 | 401',
  listActivity: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  listMetrics: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  listOrders: '   200 200 200 200 | 403 403 403 | 200 403 | 401',
  listTicketsOfProfile: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  recordEvent: '  201 201 201 403 | 403 403 403 | 201 403 | 401',
  recordOrders: ' 200 200 200 403 | 403 403 403 | 200 403 | 401',
  readProfile: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  editProfile: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  listMembers: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  // For members only, and only an Owner makes Owners. No key gives roles.
  changeMember: '204 204 403 403 | 403 403 403 | 403 403 | 401',
  removeMember: '204 204 403 403 | 403 403 403 | 403 403 | 401',
  // None of theirs has one.
  resetSecondFactor: '409 409 403 403 | 403 403 403 | 403 403 | 401',
  listInvitations: '200 200 403 403 | 403 403 403 | 403 403 | 401',
  invite: '      201 201 403 403 | 403 403 403 | 403 403 | 401',
  resendInvitation: '200 200 403 403 | 403 403 403 | 403 403 | 401',
  revokeInvitation: '204 204 403 403 | 403 403 403 | 403 403 | 401',
  // Whoever has a link. There is none that opens anything.
  readInvitation: '410 410 410 410 | 410 410 410 | 410 410 | 410',
  acceptInvitation: '410 410 410 410 | 410 410 410 | 410 410 | 410',
  askPasswordReset: '204 204 204 204 | 204 204 204 | 204 204 | 204',
  resetPassword: '410 410 410 410 | 410 410 410 | 410 410 | 410',
  confirmEmail: '410 410 410 410 | 410 410 410 | 410 410 | 410',
  // Everybody's own, whatever their role. 422: let in, with a password that everybody knows.
  changePassword: '422 422 422 422 | 422 422 422 | 403 403 | 401',
  askEmailChange: '204 204 204 204 | 204 204 204 | 403 403 | 401',
  readSecondFactor: '200 200 200 200 | 200 200 200 | 403 403 | 401',
  proposeSecondFactor: '200 200 200 200 | 200 200 200 | 403 403 | 401',
  // Let in, with a code that is none; and none of theirs has one to turn off.
  confirmSecondFactor: '422 422 422 422 | 422 422 422 | 403 403 | 401',
  endSecondFactor: '409 409 409 409 | 409 409 409 | 403 403 | 401',
  listSessions: '200 200 200 200 | 200 200 200 | 403 403 | 401',
  // None of theirs has this id.
  endSession: '  404 404 404 404 | 404 404 404 | 403 403 | 401',
  endOtherSessions: '204 204 204 204 | 204 204 204 | 403 403 | 401',
  listNumbers: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  // The first makes it, the others find it.
  createNumber: ' 201 200 200 403 | 403 403 403 | 200 403 | 401',
  changeNumber: ' 200 200 200 403 | 403 403 403 | 200 403 | 401',
  retireNumber: ' 200 200 200 403 | 403 403 403 | 200 403 | 401',
  listProviderAccounts: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  // Let in, and then there is no provider to ask, and no account of this id.
  connectProviderAccount: '409 409 403 403 | 403 403 403 | 409 403 | 401',
  changeProviderAccount: '404 404 403 403 | 403 403 403 | 404 403 | 401',
  retireProviderAccount: '404 404 403 403 | 403 403 403 | 404 403 | 401',
  // A text to any number that somebody types: no key sends one.
  testProviderAccount: '404 404 403 403 | 403 403 403 | 403 403 | 401',
  listApiKeys: '  200 200 403 403 | 403 403 403 | 200 403 | 401',
  createApiKey: ' 201 201 403 403 | 403 403 403 | 201 403 | 401',
  revokeApiKey: ' 204 204 403 403 | 403 403 403 | 204 403 | 401',
  readSettings: ' 200 200 200 200 | 403 403 403 | 200 403 | 401',
  patchSettings: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  listCoupons: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  readCoupon: '   200 200 200 200 | 403 403 403 | 200 403 | 401',
  createCoupon: ' 201 201 201 403 | 403 403 403 | 201 403 | 401',
  patchCoupon: '  200 200 200 403 | 403 403 403 | 200 403 | 401',
  retireCoupon: ' 200 200 200 403 | 403 403 403 | 200 403 | 401',
  listCouponCodes: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  addCouponCodes: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  listQuickReplies: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  createQuickReply: '201 201 201 403 | 403 403 403 | 201 403 | 401',
  readQuickReply: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  patchQuickReply: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  deleteQuickReply: '204 204 204 403 | 403 403 403 | 204 403 | 401',
  fillQuickReply: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  listNotes: '   200 200 200 200 | 403 403 403 | 200 403 | 401',
  writeNote: '   201 201 201 201 | 403 403 403 | 201 403 | 401',
  // A program wrote it: no member may change it, and Owner and Admin may delete it.
  editNote: '    403 403 403 403 | 403 403 403 | 200 403 | 401',
  deleteNote: '  204 204 403 403 | 403 403 403 | 204 403 | 401',
  // A member's own.
  readAvailability: '200 200 200 200 | 403 403 403 | 403 403 | 401',
  setAvailability: '200 200 200 200 | 403 403 403 | 403 403 | 401',
  listDrafts: '  200 200 200 200 | 403 403 403 | 403 403 | 401',
  readDraft: '   200 200 200 200 | 403 403 403 | 403 403 | 401',
  keepDraft: '   200 200 200 200 | 403 403 403 | 403 403 | 401',
  dropDraft: '   204 204 204 204 | 403 403 403 | 403 403 | 401',
  readNotifications: '200 200 200 200 | 403 403 403 | 403 403 | 401',
  patchNotifications: '200 200 200 200 | 403 403 403 | 403 403 | 401',
  addPushDevice: '201 201 201 201 | 403 403 403 | 403 403 | 401',
  // There is none of this id that is theirs.
  removePushDevice: '404 404 404 404 | 403 403 403 | 403 403 | 401',
  readGifProvider: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  // No provider can be asked here. 409: let in.
  setGifProvider: '409 409 409 403 | 403 403 403 | 409 403 | 401',
  removeGifProvider: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  listGifs: '    409 409 409 409 | 403 403 403 | 403 403 | 401',
  readGifPreview: '409 409 409 409 | 403 403 403 | 403 403 | 401',
  chooseGif: '   409 409 409 409 | 403 403 403 | 403 403 | 401',
  listTags: '    200 200 200 200 | 403 403 403 | 200 403 | 401',
  createTag: '   201 201 201 201 | 403 403 403 | 201 403 | 401',
  patchTag: '    200 200 200 403 | 403 403 403 | 200 403 | 401',
  deleteTag: '   204 204 204 403 | 403 403 403 | 204 403 | 401',
  // A kept mail can hold a link that lets its reader in: no key reads them.
  listMails: '    200 200 403 403 | 403 403 403 | 403 403 | 401',
  readReport: '  200 200 200 200 | 403 403 403 | 200 403 | 401',
  exportReport: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  listAudit: '    200 200 403 403 | 403 403 403 | 403 403 | 401',
  exportAudit: '  200 200 403 403 | 403 403 403 | 403 403 | 401',
  readUsage: '   200 200 200 403 | 403 403 403 | 200 403 | 401',
  readFirstSteps: '200 200 200 200 | 403 403 403 | 200 403 | 401',
  readVisitorAnswer: '200 200 200 403 | 403 403 403 | 200 403 | 401',
  // Whoever reads a key can say who any customer is.
  listIdentityKeys: '200 200 403 403 | 403 403 403 | 200 403 | 401',
  // Three can be in use: these are they.
  createIdentityKey: '201 201 403 403 | 403 403 403 | 201 403 | 401',
  retireIdentityKey: '200 200 403 403 | 403 403 403 | 200 403 | 401',
  listProblems: ' 200 200 200 403 | 403 403 403 | 200 403 | 401',
  // A text, and no key types.
  typeReply: '   204 204 204 204 | 403 403 403 | 403 403 | 401',
  // Any page of a shop's calls these. There is no logo, and no link that opens anything.
  readChatConfig: '200 200 200 200 | 200 200 200 | 200 200 | 200',
  readChatLogo: '404 404 404 404 | 404 404 404 | 404 404 | 404',
  startChat: '   201 201 201 201 | 201 201 201 | 201 201 | 201',
  resumeChat: '  401 401 401 401 | 401 401 401 | 401 401 | 401',
};

/** What a rule says to members who are let in. */
const BY_RULE: Partial<Record<RouteName, string>> = {
  changeConsent: 'consent_by_hand',
  editNote: 'not_your_note',
  deleteNote: 'not_your_note',
};

const NAMED: Record<Exclude<Access, 'public' | 'visitor' | 'signed_in'>, string> = {
  inbox: 'Only Owner, Admin, Manager and Support may use the inbox.',
  settings: 'Only Owner, Admin and Manager may do this.',
  admin: 'Only Owner and Admin may do this.',
};

let served: Served;
let thread: Thread;
beforeAll(async () => {
  served = await openServed();
  thread = await openThread(served);
});
afterAll(() => served.close());

/** What this route says no to a member with, by their place in the table. */
function noToMember(name: RouteName, at: number) {
  const { access }: Route = routes[name];
  const isLetIn = INBOX_ROLES.some(role => role === Role.options[at]);
  if (isLetIn && BY_RULE[name]) return { code: BY_RULE[name] };
  return { code: 'forbidden_role', message: NAMED[access as keyof typeof NAMED] };
}

/** A member signs in anew for every call: one of them is signing out. */
async function callers({ scope }: Route): Promise<Client[]> {
  const others = Scope.options.filter(one => one !== scope);
  const keys = [await served.keyWith(scope ? [scope] : Scope.options), await served.keyWith(others)];
  return [...(await Promise.all(Role.options.map(served.as))), ...keys, clientWith(served.url, {})];
}

async function answersTo(name: NotVisitorsRoute): Promise<Response[]> {
  const answers: Response[] = [];
  for (const caller of await callers(routes[name])) {
    const { path, init } = await callOf(name, served, thread);
    answers.push(await caller.send(path, init));
  }
  return answers;
}

describe.each(NAMES)('ROLE-1 ROLE-2: %s', name => {
  test('is open to whom the table says, and says no in a problem with its reason', async () => {
    const answers = await answersTo(name);
    expect(answers.map(answer => answer.status)).toEqual(WHO_MAY[name].match(/\d+/g)?.map(Number));
    const { scope }: Route = routes[name];
    const refusals = await Promise.all(answers.map(async answer => (answer.ok ? null : refusalIn(answer))));
    const ofMembers = refusals.slice(0, Role.options.length);
    for (const [at, refusal] of ofMembers.entries())
      if (refusal?.status === 403) expect(refusal).toMatchObject(noToMember(name, at));
    const ofKeys = refusals.slice(Role.options.length, -1).filter(refusal => refusal !== null);
    const notForKeys = { code: scope ? 'missing_scope' : 'not_a_member' };
    for (const refusal of ofKeys.filter(one => one.status === 403)) expect(refusal).toMatchObject(notForKeys);
  });
});

test("the table has a row for every route but visitors', and no other", () => {
  expect(Object.keys(WHO_MAY).sort()).toEqual(NAMES.toSorted());
});

test('VIEW-1: "mine" is nobody\'s for an API key', async () => {
  const key = await served.keyWith(['tickets:read']);
  await expect(key.call('listTickets', { query: { view: 'mine' } })).rejects.toMatchObject({
    status: 403,
    code: 'not_a_member',
  });
});

test('a key that is revoked, and one that never was, open nothing', async () => {
  const owner = await served.as('owner');
  const { id, key } = await owner.call('createApiKey', {
    body: { name: 'Short-lived', scopes: ['tickets:read'] },
  });
  const caller = clientWith(served.url, { authorization: `Bearer ${key}` });
  await caller.call('listTickets');
  await owner.call('revokeApiKey', { params: { id } });
  await expect(caller.call('listTickets')).rejects.toMatchObject({ status: 401, code: 'not_signed_in' });
  const never = clientWith(served.url, { authorization: 'Bearer prl_live_never' });
  await expect(never.call('listTickets')).rejects.toMatchObject({ status: 401 });
});
