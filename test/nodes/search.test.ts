import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTwoNodes, type TwoNodes } from './twoNodes.ts';

let nodes: TwoNodes;
let database: Client;
beforeAll(async () => {
  nodes = await startTwoNodes();
  database = new Client(nodes.owner);
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await nodes.end();
});

/** Changes that no search would find in the index, and how often messages of tickets are in it beyond once. */
async function standing() {
  const { rows } = await database.query(`
    select (c.changes - coalesce(p.changes, 0))::int as behind, (coalesce(p.messages, 0)
      - (select count(*) from messages m where m.ticket_id is not null and m.workspace_id = c.workspace_id))::int as more
    from counters c left join search_progress p using (workspace_id)`);
  return rows;
}

const texting = async (node: TwoNodes['a'], from: number, word: string) => {
  for (let at = 0; at < 10; at += 1) await node.text(`+1415555${from + at}`, `${word} ${at}`);
};

test('VIEW-4: two nodes bring the index up to date by themselves, each text once, and one goes on alone', async () => {
  await Promise.all([texting(nodes.a, 2000, 'harpsichord'), texting(nodes.b, 3000, 'clavichord')]);
  await expect.poll(standing, { timeout: 20_000 }).toEqual([{ behind: 0, more: 0 }]);
  await nodes.a.kill();
  await texting(nodes.b, 4000, 'spinet');
  await expect.poll(standing, { timeout: 20_000 }).toEqual([{ behind: 0, more: 0 }]);
  const found = async (q: string) => (await nodes.b.key.call('listTickets', { query: { q } })).data.length;
  expect([await found('harpsi'), await found('clavichord'), await found('spinet')]).toEqual([10, 10, 10]);
});
