import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../server/passwords.ts';
import { addMember } from '../../server/store/createWorkspace.ts';
import { asApp, openDatabase } from '../../server/store/database.ts';
import { type Client, memberClient } from '../harness/client.ts';
import { startRedis } from '../harness/redis.ts';
import { startTwoNodes, type TwoNodes } from './twoNodes.ts';

const TICKETS = 10_000;
const LANES = 64;
const WAITING = 24;
const LONGEST_MS = 10 * 60_000;
const PASSWORD = 'correct horse battery staple';

type Agent = { id: string; at: [Client, Client] };

let nodes: TwoNodes;
let stopRedis: () => Promise<void>;
let agents: Agent[];
beforeAll(async () => {
  const redis = await startRedis();
  stopRedis = redis.stop;
  nodes = await startTwoNodes({ REDIS_URL: redis.url });
  const round_robin = { enabled: true, grace_minutes: 240 };
  await nodes.a.key.call('patchSettings', { body: { round_robin } });
  agents = await hire(['Ada', 'Bo', 'Cleo', 'Dara', 'Emil']);
}, 120_000);
afterAll(async () => {
  await nodes.end();
  await stopRedis();
});

/** New agents, each signed in at both nodes. */
async function hire(names: string[]): Promise<Agent[]> {
  const db = openDatabase(asApp(nodes.owner), 1);
  const { workspace } = await (await memberClient(nodes.a.url, nodes.a.owner)).call('readSession');
  const passwordHash = await hashPassword(PASSWORD);
  const hired: Agent[] = [];
  for (const name of names) {
    const who = { name, email: `${name.toLowerCase()}@morlane.example`, passwordHash };
    const id = await addMember(db, workspace.id, { ...who, role: 'support' }, new Date());
    const signIn = ({ url }: { url: string }) => memberClient(url, { email: who.email, password: PASSWORD });
    hired.push({ id, at: [await signIn(nodes.a), await signIn(nodes.b)] });
  }
  await db.destroy();
  return hired;
}

const become = (agent: Agent | undefined, online: boolean, node: 0 | 1 = 0) =>
  agent?.at[node].call('setAvailability', { body: { online } });

let texts = 0;
/** Of somebody who has never written, into either node. */
async function newTicket(): Promise<void> {
  texts += 1;
  const node = texts % 2 === 0 ? nodes.a : nodes.b;
  const { status } = await node.text(`+1646${5_000_000 + texts}`, 'Hello');
  expect(status).toBe(200);
}

async function asked(sql: string): Promise<string[]> {
  const client = new Postgres(nodes.owner);
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' }).finally(() => client.end());
  return rows.map(([value]) => String(value));
}

const unassigned = () => asked('select number from tickets where assignee_id is null');
const assignees = () => asked('select assignee_id from tickets where assignee_id is not null');

test(`ASSIGN-2 ASSIGN-4 ASSIGN-5: ${TICKETS} new tickets from ${LANES} connections into two processes are given out evenly, each once, while agents come and go`, {
  timeout: LONGEST_MS,
}, async () => {
  const [early, late, ...steady] = agents;
  await Promise.all(Array.from({ length: WAITING }, newTicket));
  expect(await unassigned()).toHaveLength(WAITING);
  await become(early, true, 1);
  await expect.poll(unassigned, { timeout: 30_000 }).toEqual([]);
  for (const agent of steady) await become(agent, true);

  let isOver = false;
  const flip = async (agent: Agent | undefined) => {
    for (let turn = 0; !isOver; turn += 1) await become(agent, turn % 4 < 2, turn % 2 === 0 ? 0 : 1);
  };
  const flips = [early, late].map(flip);
  const lane = async () => {
    for (let count = 0; count < TICKETS / LANES; count += 1) await newTicket();
  };
  await Promise.all(Array.from({ length: LANES }, lane)).finally(() => {
    isOver = true;
  });
  await Promise.all(flips);

  await expect.poll(unassigned, { timeout: 30_000 }).toEqual([]);
  const given = await assignees();
  expect(given).toHaveLength(WAITING + LANES * Math.ceil(TICKETS / LANES));
  const counts = steady.map(({ id }) => given.filter(one => one === id).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  expect(
    await asked(`select ticket_id from changes where fields ? 'assigned_by' group by 1 having count(*) > 1`),
  ).toEqual([]);
});
