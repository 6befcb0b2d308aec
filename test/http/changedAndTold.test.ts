import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RouteName } from '../../contract/routes.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { queryAs } from '../walls/catalog.ts';
import { callOf, openThread, type Thread } from './calls.ts';
import { rowsOf } from './rowsOf.ts';

let served: Served;
let thread: Thread;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  thread = await openThread(served);
  owner = await served.as('owner');
});
afterAll(() => served.close());
afterEach(() => inDatabase('drop trigger if exists breaks on audit'));

const inDatabase = (statement: string) => queryAs(served.owner, client => client.query(statement));

/** From here on nothing gets into the audit log, as if the process died between what it changes and what it tells. */
const breakTheLog = () =>
  inDatabase(`
    create or replace function breaks() returns trigger language plpgsql as $$ begin raise 'the log is full'; end $$;
    create trigger breaks before insert on audit for each row execute function breaks()`);

/** What is told of beside the rule that changes it. */
const BESIDE: RouteName[] = [
  ...(['changeMember', 'removeMember', 'createNumber', 'changeNumber', 'retireNumber'] as const),
  ...(['createIdentityKey', 'retireIdentityKey'] as const),
];

describe.each(BESIDE)('SET-2: %s', name => {
  test('changes nothing where it cannot be told of, and is told of where it changes something', async () => {
    const { path, init } = await callOf(name, served, thread);
    const body =
      name === 'changeNumber' ? { gone: true } : name === 'changeMember' ? { role: 'manager' } : null;
    const call = body ? { ...init, headers: JSON_BODY, body: JSON.stringify(body) } : init;
    const before = await rowsOf(served.owner, served.workspaceId);
    await breakTheLog();
    expect((await owner.send(path, call)).status).toBe(500);
    expect(await rowsOf(served.owner, served.workspaceId)).toEqual(before);

    await inDatabase('drop trigger breaks on audit');
    expect((await owner.send(path, call)).ok).toBe(true);
    const after = await rowsOf(served.owner, served.workspaceId);
    expect(after.audit?.length).toBe((before.audit?.length ?? 0) + 1);
    expect(after.changes?.length).toBe((before.changes?.length ?? 0) + 1);
  });
});
