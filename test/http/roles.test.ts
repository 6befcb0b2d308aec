import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INBOX_ROLES } from '../../contract/roles.ts';
import type { Access, Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { Role } from '../../contract/vocabulary.ts';
import { clientWith, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Callers, openCallers } from './callers.ts';
import { callOf, openThread, type Thread } from './calls.ts';
import { operationsOf } from './operations.ts';
import { visitorsRoutes } from './visitorsRoutes.ts';
import { NOT_VISITORS, type NotVisitorsRoute, statusesOf, WHO_MAY } from './whoMay.ts';

/** What a rule says to members who are let in. */
const BY_RULE: Partial<Record<RouteName, string>> = {
  changeConsent: 'consent_by_hand',
  editNote: 'not_your_note',
  deleteNote: 'not_your_note',
  createWorkspace: 'not_an_owner',
  exportWorkspace: 'owner_needed',
};

const NAMED: Record<Exclude<Access, 'public' | 'visitor' | 'signed_in'>, string> = {
  inbox: 'Only Owner, Admin, Manager and Support may use the inbox.',
  settings: 'Only Owner, Admin and Manager may do this.',
  admin: 'Only Owner and Admin may do this.',
};

let served: Served;
let thread: Thread;
let callers: Callers;
beforeAll(async () => {
  served = await openServed();
  thread = await openThread(served);
  callers = await openCallers(served.url, served);
});
afterAll(() => served.close());

/** What this route says no to a member with, by their place in the table. */
function noToMember(name: RouteName, at: number) {
  const { access }: Route = routes[name];
  const isLetIn = access === 'signed_in' || INBOX_ROLES.some(role => role === Role.options[at]);
  if (isLetIn && BY_RULE[name]) return { code: BY_RULE[name] };
  return { code: 'forbidden_role', message: NAMED[access as keyof typeof NAMED] };
}

async function answersTo(name: NotVisitorsRoute): Promise<Response[]> {
  const answers: Response[] = [];
  for (const caller of await callers(name)) {
    const { path, init } = await callOf(name, served, thread);
    answers.push(await caller.send(path, init));
  }
  return answers;
}

describe.each(NOT_VISITORS)('ROLE-1 ROLE-2: %s', name => {
  test('is open to whom the table says, and says no in a problem with its reason', async () => {
    const answers = await answersTo(name);
    expect(answers.map(answer => answer.status)).toEqual(statusesOf(name));
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

test("the table has a row for every operation that the server's document names, but for visitors', and no other", async () => {
  const rows = [...Object.keys(WHO_MAY), ...visitorsRoutes];
  expect(rows.sort()).toEqual((await operationsOf(served.url)).sort());
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
