import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Scope } from '../../contract/vocabulary.ts';
import {
  KLAVIYO_ROUTES,
  type KlaviyoRoute,
  type KlaviyoRouteName,
} from '../../server/http/klaviyo/routes.ts';
import { newId } from '../../server/store/ids.ts';
import { acceptImport } from '../../server/store/imports.ts';
import { openServed, type Served } from '../harness/served.ts';
import { later } from '../http/customers.ts';
import { callsOf } from './calls.ts';
import { klaviyoClients } from './clients.ts';
import { knownCustomer } from './known.ts';

const NAMES = Object.keys(KLAVIYO_ROUTES) as KlaviyoRouteName[];
const JSON_API = 'application/vnd.api+json';

let served: Served;
let who: Awaited<ReturnType<typeof knownCustomer>> & { importId: string };
beforeAll(async () => {
  served = await openServed();
  const { db, workspaceId, clock } = served;
  const taken = { workspaceId, keyId: newId(), kind: 'profiles' as const, lines: [], about: { lists: [] } };
  who = { ...(await knownCustomer(served)), importId: await acceptImport(db, taken, clock.now) };
});
afterAll(() => served.close());

/** Who may what: a key with the scope, one with all others, a member at a screen, nobody. */
const WHO_MAY: Record<KlaviyoRouteName, string> = {
  listProfiles: ' 200 403 | 401 401',
  readProfile: '  200 403 | 401 401',
  createProfile: '201 403 | 401 401',
  updateProfile: '200 403 | 401 401',
  upsertProfile: '200 403 | 401 401',
  importProfiles: '202 403 | 401 401',
  listImports: '  200 403 | 401 401',
  readImport: '   200 403 | 401 401',
  listImportErrors: '200 403 | 401 401',
  listListsOfImport: '200 403 | 401 401',
  nameListsOfImport: '200 403 | 401 401',
  listProfilesOfImport: '200 403 | 401 401',
  nameProfilesOfImport: '200 403 | 401 401',
  subscribeProfiles: '202 403 | 401 401',
  unsubscribeProfiles: '202 403 | 401 401',
  createEvents: ' 202 403 | 401 401',
  createEvent: '  202 403 | 401 401',
  listEvents: '   200 403 | 401 401',
  readEvent: '    200 403 | 401 401',
  listMetrics: '  200 403 | 401 401',
  readMetric: '   200 403 | 401 401',
  listCampaigns: '200 403 | 401 401',
  readCampaign: ' 200 403 | 401 401',
  listFlows: '    200 403 | 401 401',
  readFlow: '     200 403 | 401 401',
  readConversation: '200 403 | 401 401',
  listConversations: '200 403 | 401 401',
  sendMessage: '  202 403 | 401 401',
};

async function ask(name: KlaviyoRouteName, headers: Record<string, string>): Promise<Response> {
  const { method, path }: KlaviyoRoute = KLAVIYO_ROUTES[name];
  const { id = '', query = '', body } = callsOf(who)[name];
  return fetch(`${served.url}/klaviyo/api${path.replace(':id', id)}${query}`, {
    ...{ method, headers: { ...headers, ...(body !== undefined && { 'content-type': JSON_API }) } },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const shown = (key: string) => ({ authorization: `Klaviyo-API-Key ${key}` });
const keyWith = async (scopes: Scope[]) => shown((await klaviyoClients(served, scopes)).key);

describe.each(NAMES)('DATA-1: %s', name => {
  test('is open to whom the table says', async () => {
    const { scope } = KLAVIYO_ROUTES[name];
    const others = Scope.options.filter(one => one !== scope);
    const member = await served.as('owner');
    const callers = [await keyWith([scope]), await keyWith(others), member.headers, {}];
    const answers: Response[] = [];
    for (const headers of callers) answers.push(await ask(name, headers));
    expect(answers.map(({ status }) => status)).toEqual(WHO_MAY[name].match(/\d+/g)?.map(Number));
    const codes = await Promise.all(answers.slice(1).map(codeIn));
    expect(codes).toEqual(['permission_denied', 'not_authenticated', 'not_authenticated']);
  });
});

async function codeIn(answer: Response): Promise<string | undefined> {
  expect(answer.headers.get('content-type')).toContain(JSON_API);
  const { errors } = (await answer.json()) as { errors: { code: string }[] };
  return errors[0]?.code;
}

const profileNamed = (first_name: string) => ({
  ...{ type: 'profile', attributes: { email: 'ada@post.example', first_name } },
  meta: { patch_properties: { unset: [first_name] } },
});

describe('DATA-1: Klaviyo’s API', () => {
  const call = async (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    fetch(`${served.url}/klaviyo/api${path}`, {
      ...init,
      headers: { ...(await keyWith(Scope.options)), ...headers },
    });

  test('takes bodies as JSON and as JSON:API, and answers in the latter', async () => {
    for (const type of ['application/json', JSON_API]) {
      const body = JSON.stringify(callsOf(who).upsertProfile.body);
      const answer = await call('/profile-import', { method: 'POST', body }, { 'content-type': type });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining(JSON_API),
      ]);
    }
    const answer = await call(
      '/profiles',
      { method: 'POST', body: 'a' },
      { 'content-type': 'application/xml' },
    );
    expect([answer.status, await codeIn(answer)]).toEqual([415, 'unsupported_media_type']);
    const broken = await call('/profiles', { method: 'POST', body: '{' }, { 'content-type': JSON_API });
    expect([broken.status, await codeIn(broken)]).toEqual([400, 'invalid_json']);
  });

  test('says by which revision it answers, whichever is asked for, and refuses what is none', async () => {
    for (const revision of ['2026-07-15', '2023-02-22', '2025-10-15.pre'])
      expect((await call('/profiles', {}, { revision })).headers.get('revision')).toBe('2026-07-15');
    expect((await call('/profiles', {}, { revision: 'latest' })).status).toBe(400);
  });

  test('has the paths that ended with a slash, and says of all others that there are none', async () => {
    expect((await call('/profiles/')).status).toBe(200);
    const answer = await call('/lists');
    expect([answer.status, await codeIn(answer)]).toEqual([404, 'not_found']);
    const undecodable = await call('/profiles/%FF');
    expect([undecodable.status, await codeIn(undecodable)]).toEqual([404, 'not_found']);
    for (const id of ['01ABC', '00000000-0000-0000-0000-000000000000'])
      expect((await call(`/profiles/${id}`)).status).toBe(404);
  });

  test('finds nothing under what is no text, and takes each parameter once', async () => {
    for (const path of ['/campaigns/%00', '/flows/a%00']) expect((await call(path)).status).toBe(404);
    for (const query of ["filter=equals(id,'%00')", 'filter=a&filter=b', 'page[size]=1&page[size]=2'])
      expect((await call(`/flows?${query}`)).status).toBe(400);
  });

  test('keeps lines of a bulk that it refuses, whatever they are made of', async () => {
    const profiles = { data: [profileNamed('\0'), profileNamed('\ud83d'), profileNamed('\\u0000'), 'a\0b'] };
    const body = { data: { type: 'profile-bulk-import-job', attributes: { profiles } } };
    const init = { method: 'POST', body: JSON.stringify(body) };
    const answer = await call('/profile-bulk-import-jobs', init, { 'content-type': JSON_API });
    expect(answer.status).toBe(202);
  });

  test('says how many calls are left, and answers 429 with when to come again', async () => {
    const headers = await keyWith(Scope.options);
    const read = () => fetch(`${served.url}/klaviyo/api/profiles/${who.profileId}`, { headers });
    const first = await read();
    expect(first.headers.get('ratelimit-limit')).toBe('75, 75;w=1, 750;w=60');
    expect(first.headers.get('ratelimit-remaining')).toBe('74');
    for (let n = 1; n < 75; n += 1) await read();
    const refused = await read();
    expect([refused.status, await codeIn(refused)]).toEqual([429, 'throttled']);
    expect(refused.headers.get('retry-after')).toBe('1');
    later(served, 1);
    expect((await read()).status).toBe(200);
  });
});
