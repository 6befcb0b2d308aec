import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServed, type Served } from '../../test/harness/served.ts';
import { openBackground } from '../background.ts';
import { inWorkspace } from '../store/database.ts';
import type { Caller } from './caller.ts';
import { openScreens } from './openScreens.ts';

const MINUTE = 60_000;

let served: Served;
let agent: Caller;
let memberId: string;
beforeAll(async () => {
  served = await openServed();
  await (await served.as('owner')).call('patchSettings', { body: { round_robin: { enabled: true } } });
  const support = await served.as('support');
  memberId = (await support.call('readSession')).member.id;
  await support.call('setAvailability', { body: { online: true } });
  agent = {
    ...{ kind: 'member', workspaceId: served.workspaceId, accountId: memberId },
    ...{ sessionId: memberId, role: 'support', isLimited: false, ip: '127.0.0.1' },
  };
});
afterAll(() => served.close());

/** When each of them was seen last, in minutes. */
async function seenAt(): Promise<[string, number][]> {
  await background.settled();
  const rows = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('agentScreens').selectAll().where('workspaceId', '=', served.workspaceId).execute(),
  );
  return rows.map(row => [row.memberId, (row.seenAt.getTime() - start) / MINUTE]);
}

const start = Date.UTC(2026, 10, 10, 9);
let minutes = 0;
const background = openBackground(error => {
  throw error;
});
const screens = () =>
  openScreens({ db: served.db, background, now: () => new Date(start + minutes * MINUTE) });

test('ASSIGN-3: a member is seen from when a screen opens until the last of theirs is closed', async () => {
  const here = screens();
  const closed = [here.open(agent), here.open(agent)];
  expect(await seenAt()).toEqual([[memberId, 0]]);
  const at = async (minute: number) => {
    minutes = minute;
    here.again();
    return seenAt();
  };
  expect(await at(1)).toEqual([[memberId, 1]]);
  closed[0]?.();
  expect(await at(2)).toEqual([[memberId, 2]]);
  closed[1]?.();
  expect(await at(3)).toEqual([[memberId, 2]]);
});

test('ASSIGN-3: a key that listens is nobody who could answer', async () => {
  const before = await seenAt();
  minutes += 1;
  const here = screens();
  here.open({
    kind: 'api_key',
    workspaceId: served.workspaceId,
    keyId: memberId,
    scopes: [],
    ip: '127.0.0.1',
  });
  here.again();
  expect(await seenAt()).toEqual(before);
});
