import { ask } from '../cluster.ts';
import { runRound } from '../load/round.ts';
import { messagesOfBare } from '../servers/bare.ts';
import { type Customers, customersOf, firstTexts } from './customers.ts';
import type { Bench } from './measure.ts';
import type { Scenario } from './plan.ts';

const PATIENCE_S = 60;

/** Every known customer of a scenario becomes known: one text each, to both servers. */
export async function fill({ parley, bare, shops, accepted }: Bench, scenario: Scenario): Promise<Customers> {
  const customers = customersOf(scenario, parley, shops);
  const first = firstTexts(customers);
  accepted.parley += (await runRound(parley.port, first.values(), 32, PATIENCE_S)).accepted;
  accepted.bare += (await runRound(bare.port, first.values(), 32, PATIENCE_S)).accepted;
  return customers;
}

/** Whether each accepted text is a message, and no message is there twice. */
export async function isComplete({ cluster, accepted }: Bench) {
  const [row] = await ask(
    cluster.connection,
    `select count(*)::int as count from messages where direction = 'inbound'`,
  );
  const [parley, bare] = [Number(row?.count), await messagesOfBare(cluster)];
  return {
    accepted: accepted.parley,
    messages: parley,
    nothing_lost_or_double: parley === accepted.parley && bare === accepted.bare,
  };
}
