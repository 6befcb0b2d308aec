import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepClaims } from '../../server/actions/sweepClaims.ts';
import type { ClaimRow } from '../../server/store/claimRow.ts';
import { takeClaim } from '../../server/store/claims.ts';
import { inWorkspace, writing } from '../../server/store/database.ts';
import { STEPS } from '../../server/store/erasing/steps.ts';
import { newId } from '../../server/store/ids.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { onlyTicket } from '../harness/threads.ts';
import { formWith } from '../harness/upload.ts';

let served: Served;
let program: Client;
let ticketId: string;
beforeAll(async () => {
  served = await openServed();
  program = await served.keyWith(['tickets:read', 'tickets:write', 'settings:write', 'keys:write']);
  await served.text('Hello');
  await served.text('JOIN');
  ticketId = (await onlyTicket(await served.as('owner'))).id;
});
afterAll(() => served.close());

const post = (path: string, key: string, body: unknown, by = program) =>
  by.send(`/api/v1${path}`, {
    method: 'POST',
    headers: { ...JSON_BODY, 'idempotency-key': key },
    body: JSON.stringify(body),
  });

const replying = (key: string, body = 'Yes', by = program) =>
  post(`/tickets/${ticketId}/messages`, key, { body }, by);

const kept = () =>
  inWorkspace(served.db, served.workspaceId, tx => tx.selectFrom('idempotencyKeys').selectAll().execute());

const keptUnder = async (key: string) => (await kept()).find(row => row.key === key);

/** As a process leaves it that was killed while it worked on what `row` was about. */
async function leftBehind(row: ClaimRow | undefined): Promise<string> {
  if (!row) throw new Error('nothing is kept');
  const { workspaceId, callerId, request } = row;
  const key = newId();
  const heldUntil = new Date(served.clock.now.getTime() + 30_000);
  await takeClaim(served.db, { workspaceId, callerId, request, key, heldUntil }, served.clock.now);
  return key;
}

const pass = (ms: number) => {
  served.clock.now = new Date(served.clock.now.getTime() + ms);
};

const messagesThatSay = async (body: string) => {
  const { data } = await program.call('listMessages', { params: { id: ticketId } });
  return data.filter(message => message.body === body);
};

describe('DATA-3 REPLY-11: a POST under an Idempotency-Key', () => {
  test('is carried out once, and answered again as it was', async () => {
    const first = await replying('once', 'Only once');
    const again = await replying('once', 'Only once');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect([first, again].map(one => one.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(await again.text()).toBe(await first.text());
    expect(await messagesThatSay('Only once')).toHaveLength(1);
  });

  test('is the same however its body is written, and another with another body or path', async () => {
    const path = '/tags';
    const first = await post(path, 'a tag', { name: 'VIP', color: 'teal' });
    expect(await (await post(path, 'a tag', { color: 'teal', name: 'VIP' })).text()).toBe(await first.text());
    for (const other of [
      await post(path, 'a tag', { name: 'Vip', color: 'teal' }),
      await post('/tickets/bulk', 'a tag', { ids: [ticketId], patch: { read: true } }),
    ]) {
      expect(other.status).toBe(422);
      expect(await other.json()).toMatchObject({ code: 'idempotency_key_reused' });
    }
  });

  test("is another caller's own, a member's in all of their sessions", async () => {
    const [member, again] = [await served.as('owner'), await served.as('owner')];
    const by = [program, await served.keyWith(['tickets:write']), member];
    const ids = new Set<string>();
    for (const one of [...by, again]) {
      const { id } = (await (await replying('shared', 'From each', one)).json()) as { id: string };
      ids.add(id);
    }
    expect(ids.size).toBe(by.length);
  });

  test('that is refused by a rule is refused again, but not where it only stood against something then', async () => {
    const bad = { ids: [ticketId], patch: { assignee_id: newId() } };
    const refused = await post('/tickets/bulk', 'refused', bad);
    const again = await post('/tickets/bulk', 'refused', bad);
    expect(await again.text()).toBe(await refused.text());
    const taken = { name: 'Once', color: 'teal' };
    await post('/tags', 'the first', taken);
    expect((await post('/tags', 'the second', taken)).status).toBe(409);
    expect(await keptUnder('the second')).toBeUndefined();
  });

  test('that cannot be read is not remembered', async () => {
    expect((await post('/tags', 'unread', { name: 7 })).status).toBe(422);
    expect((await post('/tags', 'unread', { name: 'Read', color: 'teal' })).status).toBe(201);
  });

  test('waits while the first is carried out, and goes on where its process died', async () => {
    await replying('died', 'As it was');
    const key = await leftBehind(await keptUnder('died'));
    const waiting = await replying(key, 'As it was');
    expect(waiting.status).toBe(409);
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await waiting.json()).toMatchObject({ code: 'idempotency_in_flight' });
    pass(30_000);
    expect((await replying(key, 'As it was')).status).toBe(201);
    expect((await replying(key, 'As it was')).headers.get('idempotency-replayed')).toBe('true');
    expect(await messagesThatSay('As it was')).toHaveLength(2);
  });

  test('is not carried out again where that could have a second effect', async () => {
    const tag = { name: 'Perhaps', color: 'teal' };
    await post('/tags', 'perhaps', tag);
    const key = await leftBehind(await keptUnder('perhaps'));
    pass(30_000);
    const answer = await post('/tags', key, tag);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'idempotency_outcome_unknown' });
  });

  test('may carry a file', async () => {
    const picture = await still('png');
    const upload = async (bytes: Uint8Array) =>
      program.send('/api/v1/media', {
        method: 'POST',
        headers: { 'idempotency-key': 'a picture' },
        body: formWith(bytes),
      });
    const [first, again] = [await upload(picture), await upload(picture)];
    expect([first.status, await again.text()]).toEqual([201, await first.text()]);
    expect(await (await upload(await still('jpeg'))).json()).toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  test('keeps what is shown once sealed', async () => {
    const asked = { name: 'A second key', scopes: ['tickets:read'] };
    const made = (await (await post('/api_keys', 'a key', asked)).json()) as { key: string };
    expect(await (await post('/api_keys', 'a key', asked)).json()).toEqual(made);
    const row = await keptUnder('a key');
    expect(row?.answer?.toString('latin1')).not.toContain(made.key);
    expect(served.context.installation.box.open(row?.answer ?? Buffer.alloc(0))).toContain(made.key);
  });

  test.each(['', 'x'.repeat(256), 'caf\u00e9'])('needs a key that can be one: %j', async key => {
    const answer = await replying(key);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: 'Idempotency-Key' }],
    });
  });

  test('is forgotten after 24 hours', async () => {
    await replying('x'.repeat(255), 'Today');
    pass(24 * 3600 * 1000);
    await replying('x'.repeat(255), 'Tomorrow');
    expect(await messagesThatSay('Tomorrow')).toHaveLength(1);
    await sweepClaims(served.context);
    expect((await kept()).map(row => row.key)).toEqual(['x'.repeat(255)]);
  });
});

test('DATA-4: an answer that may speak of somebody who was erased is empty, and what was done stays done', async () => {
  const first = await replying('before', 'Once and for all');
  expect(first.status).toBe(201);
  const whom = {
    workspaceId: served.workspaceId,
    profileId: newId(),
    names: { name: null, phones: [], emails: [], externals: [] },
  };
  await writing(served.db, served.workspaceId, async tx => {
    for (const step of STEPS) await step(tx, whom, served.clock.now);
  });
  const again = await replying('before', 'Once and for all');
  expect([again.status, await again.json()]).toMatchObject([409, { code: 'idempotency_outcome_unknown' }]);
});
