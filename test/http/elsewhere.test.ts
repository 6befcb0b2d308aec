import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN_ROLES, INBOX_ROLES, SETTINGS_ROLES } from '../../contract/roles.ts';
import type { Access, Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Role, Scope } from '../../contract/vocabulary.ts';
import { createCoupon } from '../../server/actions/defineCoupon.ts';
import { createTag } from '../../server/actions/defineTag.ts';
import { uploadMedia } from '../../server/actions/uploadMedia.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { inWorkspace, type Reading } from '../../server/store/database.ts';
import { newId } from '../../server/store/ids.ts';
import { listProviders } from '../../server/store/read/providers.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, openTeam, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Callers, openCallers } from './callers.ts';
import { initOf, openThread, pathOf, type Thread } from './calls.ts';
import { operationsOf } from './operations.ts';
import { idsIn, rowsOf } from './rowsOf.ts';
import { isNoneElsewhere, NOT_VISITORS, type NotVisitorsRoute, statusesOf } from './whoMay.ts';

/** Morlane is looked at from Postino, whose people and keys know Morlane's ids. */
let morlane: Served;
let thread: Thread;
let postino: { workspaceId: string; ticketId: string; callers: Callers; key: Client };
beforeAll(async () => {
  morlane = await openServed();
  thread = await openThread(morlane);
  const shop = await openAnotherShop(morlane);
  const team = await openTeam(morlane, shop.workspaceId, 'postino.example');
  postino = {
    ...shop,
    callers: await openCallers(morlane.url, team),
    key: await team.keyWith(Scope.options),
  };
});
afterAll(() => morlane.close());

/** Something of Morlane's, by its id. */
const MADE = {
  ticket: async (_: Served, { ticketId }: Thread) => ticketId,
  member: async ({ memberId }: Served) => memberId,
  tag: ({ context, workspaceId }: Served) => createTag(context, workspaceId, aTag(), SYSTEM),
  coupon: ({ context, workspaceId }: Served) => createCoupon(context, workspaceId, TEN_OFF, SYSTEM),
  picture: async ({ context, workspaceId }: Served) =>
    (await uploadMedia(context, workspaceId, await still('png'), SYSTEM)).id,
  'provider account': ({ db, workspaceId }: Served) =>
    inWorkspace(db, workspaceId, tx => firstAccount(tx, workspaceId)),
};

const TEN_OFF = { name: 'Ten off', code: null, warnBelow: 20 };

/** No two have one name. */
const aTag = () => ({ name: newId(), color: 'teal' as const });

async function firstAccount(tx: Reading, workspaceId: string): Promise<string> {
  const [account] = await listProviders(tx, workspaceId, null, 1);
  return account?.id ?? '';
}

type Naming = (id: string, ticketId: string) => { path: string; method?: 'PATCH'; body?: object };

/** Where else than in its address a call can name something, beside a ticket of Postino's own. */
const NAMING: [keyof typeof MADE, string, Naming][] = [
  [
    'ticket',
    'a change of many',
    id => ({ path: '/tickets/bulk', body: { ids: [id], patch: { read: true } } }),
  ],
  [
    'member',
    'an assignment',
    (id, at) => ({ path: `/tickets/${at}`, method: 'PATCH', body: { assignee_id: id } }),
  ],
  ['member', 'a note', (id, at) => ({ path: `/tickets/${at}/notes`, body: { body: 'You', mentions: [id] } })],
  ['member', 'a list', id => ({ path: `/tickets?assignee_id=${id}` })],
  ['tag', 'a ticket', (id, at) => ({ path: `/tickets/${at}`, method: 'PATCH', body: { add_tags: [id] } })],
  ['tag', 'a list', id => ({ path: `/tickets?tag=${id}` })],
  [
    'coupon',
    'a reply',
    (id, at) => ({ path: `/tickets/${at}/messages`, body: { body: 'Ten', coupon_id: id } }),
  ],
  ['picture', 'a reply', (id, at) => ({ path: `/tickets/${at}/messages`, body: { media_ids: [id] } })],
  ['picture', 'the settings', id => ({ path: '/settings', method: 'PATCH', body: { logo_media_id: id } })],
  [
    'provider account',
    'a number',
    id => ({ path: '/numbers', body: { phone: '+12125550199', provider_account_id: id } }),
  ],
];

type Told = { name: NotVisitorsRoute; sent: string; statuses: number[]; texts: string[] };

/** One after the other, as the table counts: the first of them makes what the next find. */
async function tellTo(name: NotVisitorsRoute, path: string): Promise<Told> {
  const told: Told = { name, sent: path, statuses: [], texts: [] };
  for (const caller of await postino.callers(name)) {
    const init = await initOf(name, morlane, thread);
    const answer = await caller.send(path, init);
    told.statuses.push(answer.status);
    told.texts.push(await answer.text());
    told.sent += init.body;
  }
  return told;
}

/** A public route asks nobody who they are: what it says to another shop's people, it says to all. */
async function asked(): Promise<NotVisitorsRoute[]> {
  const named = await operationsOf(morlane.url);
  return NOT_VISITORS.filter(name => named.includes(name) && routes[name].access !== 'public');
}

const ROLES: Partial<Record<Access, readonly Role[]>> = {
  ...{ signed_in: Role.options, inbox: INBOX_ROLES, settings: SETTINGS_ROLES, admin: ADMIN_ROLES },
};

/** By their place in the table: a member's role, then a key that has the scope. */
function isLetIn(name: NotVisitorsRoute, at: number): boolean {
  const { access, scope }: Route = routes[name];
  const role = Role.options[at];
  return role ? ROLES[access]?.includes(role) === true : at === Role.options.length && scope !== null;
}

function expected(name: NotVisitorsRoute): number[] {
  const statuses = statusesOf(name);
  if (!isNoneElsewhere(name)) return statuses;
  return statuses.map((status, at) => (isLetIn(name, at) ? 404 : status));
}

describe("ROLE-2: people and keys of another workspace, with this one's ids", () => {
  test('find nothing by any operation of the document, hear of nothing and change nothing', async () => {
    const names = await asked();
    const calls = await Promise.all(
      names.map(async name => [name, await pathOf(name, morlane, thread)] as const),
    );
    const before = await rowsOf(morlane.owner, morlane.workspaceId);
    const told: Told[] = [];
    for (const [name, path] of calls) told.push(await tellTo(name, path));
    const after = await rowsOf(morlane.owner, morlane.workspaceId);

    const statuses = Object.fromEntries(told.map(one => [one.name, one.statuses.join(' ')]));
    expect(statuses).toEqual(Object.fromEntries(names.map(name => [name, expected(name).join(' ')])));
    expect(after).toEqual(before);
    const theirs = idsIn(after);
    const heard = told.flatMap(({ name, sent, texts }) =>
      [...idsIn({ texts })].filter(id => theirs.has(id) && !sent.includes(id)).map(id => `${name}: ${id}`),
    );
    expect(heard).toEqual([]);
  });

  test.each(NAMING)(
    'hear of a %s of it what they hear of one that is nowhere, where %s names it',
    async (kind, _, call) => {
      const { ticketId, key } = postino;
      const [there, nowhere] = await Promise.all(
        [await MADE[kind](morlane, thread), newId()].map(async id => {
          const { path, method = 'POST', body } = call(id, ticketId);
          const content = body && { headers: JSON_BODY, body: JSON.stringify(body) };
          const answer = await key.send(`/api/v1${path}`, { method: body ? method : 'GET', ...content });
          return { status: answer.status, said: plain(await answer.text(), id) };
        }),
      );
      expect(there).toEqual(nowhere);
    },
  );
});

/** What an answer says of any id: without this one, and without the number of the request. */
function plain(text: string, id: string): string {
  return text.replaceAll(id, 'it').replace(/urn:parley:request:[^"]+/, '');
}
