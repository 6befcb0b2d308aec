import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { safe } from '../../server/secrets.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { createWorkspace } from '../../server/store/createWorkspace.ts';
import { type Client, JSON_BODY, keyClient, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { SECRET } from '../harness/shop.ts';
import { openThread, type Thread } from './calls.ts';

let served: Served;
let thread: Thread;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  thread = await openThread(served);
  owner = await served.as('owner');
});
afterAll(() => served.close());

describe('the page of another site, riding on the cookie', () => {
  const from = (origin: string, method: string, path: string, body?: object) =>
    owner.send(path, { method, headers: { origin, ...JSON_BODY }, body: body ? JSON.stringify(body) : '{}' });

  test.each([
    ['PATCH', (id: string) => `/api/v1/tickets/${id}`],
    ['POST', (id: string) => `/api/v1/tickets/${id}/messages`],
    ['POST', () => '/api/v1/api_keys'],
    ['DELETE', () => '/api/v1/session'],
    ['POST', () => '/api/v1/session'],
  ])('may not %s %s', async (method, path) => {
    for (const origin of [
      'https://evil.example',
      'null',
      `${served.url}.evil.example`,
      'http://127.0.0.1:1',
    ]) {
      const answer = await from(origin, method, path(thread.ticketId), {
        body: 'x',
        email: 'x',
        password: 'x',
      });
      expect(await refusalIn(answer), origin).toMatchObject({ status: 403, code: 'wrong_origin' });
    }
    expect((await owner.call('readSession')).member.role).toBe('owner');
  });

  test('while our own may', async () => {
    const answer = await from(served.url, 'PATCH', `/api/v1/tickets/${thread.ticketId}`, { read: true });
    expect(answer.status).toBe(200);
  });

  test('and the cookie is out of reach of scripts and of other sites', async () => {
    const body = JSON.stringify({ email: 'owner@morlane.example', password: 'correct horse battery staple' });
    const answer = await fetch(`${served.url}/api/v1/session`, { method: 'POST', headers: JSON_BODY, body });
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/;.*HttpOnly; SameSite=Lax$/);
  });
});

describe('another workspace', () => {
  let other: Client;
  beforeAll(async () => {
    const { db, clock } = served;
    const settings = {
      organization_prefix: 'B',
      default_sender_email: 'b@b.example',
      time_zone: 'Europe/Rome',
    };
    const id = await createWorkspace(db, { name: 'B', settings }, clock.now);
    const account = {
      provider: 'simulator' as const,
      externalId: 'other',
      secret: '',
      numbers: ['+393515550100'],
    };
    await connectProvider(db, safe(SECRET), id, account, clock.now);
    const { key } = await createApiKey(
      db,
      id,
      'B',
      ['tickets:read', 'tickets:write', 'profiles:read', 'settings:read', 'keys:write'],
      clock.now,
    );
    other = keyClient(served.url, key);
  });

  test('finds none of ours, by list or by id', async () => {
    const { ticketId: id, messageId, profileId } = thread;
    expect((await other.call('listTickets', { query: { status: 'any' } })).data).toEqual([]);
    expect((await other.call('listProfiles')).data).toEqual([]);
    expect((await other.call('listMembers')).data).toEqual([]);
    expect((await other.call('listApiKeys')).data).toHaveLength(1);
    const params = { id };
    const lookups = [
      () => other.call('readTicket', { params }),
      () => other.call('readHistory', { params }),
      () => other.call('listMessages', { params }),
      () => other.call('reply', { params, body: { body: 'Hello from the other shop' } }),
      () => other.call('patchTicket', { params, body: { status: 'closed' } }),
      () => other.call('retryMessage', { params: { id: messageId } }),
      () => other.call('readProfile', { params: { id: profileId } }),
    ];
    for (const lookUp of lookups)
      await expect(lookUp()).rejects.toMatchObject({ status: 404, code: 'not_found' });
    expect(await owner.call('readTicket', { params })).toMatchObject({ status: 'open' });
  });

  test('cannot be given work by us, nor we by it', async () => {
    const { member } = await owner.call('readSession');
    await served.text('A ticket to give away');
    const body = { assignee_id: member.id };
    const [ticket] = (await owner.call('listTickets')).data;
    const params = { id: ticket?.id ?? '' };
    expect(await owner.call('patchTicket', { params, body })).toMatchObject(body);
    await expect(other.call('patchTicket', { params, body })).rejects.toMatchObject({
      code: 'unknown_assignee',
    });
  });
});
