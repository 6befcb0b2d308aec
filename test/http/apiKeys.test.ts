import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWorkspace } from '../../server/store/database.ts';
import { type Client, keyClient } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const A_DAY_MS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(served.clock.now.getTime() + days * A_DAY_MS).toISOString();

const make = (expires_at?: string) =>
  owner.call('createApiKey', {
    body: { name: 'A program', scopes: ['tickets:read'], ...(expires_at && { expires_at }) },
  });

describe('DATA-3: an API key', () => {
  test('is shown once, and kept as a hash', async () => {
    const { id, key, prefix } = await make();
    const { data } = await owner.call('listApiKeys');
    expect(data.find(one => one.id === id)).not.toHaveProperty('key');
    expect(key.startsWith(prefix)).toBe(true);
    const rows = await inWorkspace(served.db, served.workspaceId, tx =>
      tx.selectFrom('apiKeyLookups').selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  test('says when it was used last', async () => {
    const { id, key } = await make();
    const lastUsed = async () =>
      (await owner.call('listApiKeys')).data.find(one => one.id === id)?.last_used_at;
    expect(await lastUsed()).toBeNull();
    await keyClient(served.url, key).call('listTickets');
    expect(await lastUsed()).toBe(served.clock.now.toISOString());
  });

  test('is good until it expires, and says then why it opens nothing', async () => {
    const { key, expires_at } = await make(inDays(7));
    expect(expires_at).toBe(inDays(7));
    const program = keyClient(served.url, key);
    await program.call('listTickets');
    served.clock.now = new Date(inDays(7));
    await expect(program.call('listTickets')).rejects.toMatchObject({ status: 401, code: 'key_expired' });
    const klaviyo = await program.send('/klaviyo/api/profiles');
    expect([klaviyo.status, await klaviyo.json()]).toMatchObject([
      401,
      { errors: [{ code: 'key_expired' }] },
    ]);
  });

  test('cannot have expired when it is made', async () => {
    await expect(make(served.clock.now.toISOString())).rejects.toMatchObject({
      status: 422,
      code: 'expires_in_past',
    });
  });
});
