import { parseArgs } from 'node:util';

/** Many workspaces with many customers, one workspace with many, or one customer alone. */
export type Scenario = 'many_workspaces' | 'hot_workspace' | 'hot_ticket';

export type Plan = {
  shops: number;
  scenarios: Scenario[];
  connections: number[];
  rounds: number;
  seconds: number;
};

const SCENARIOS: Scenario[] = ['many_workspaces', 'hot_workspace', 'hot_ticket'];

export function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: {
      shops: { type: 'string', default: '100' },
      scenarios: { type: 'string', default: SCENARIOS.join(',') },
      connections: { type: 'string', default: '1,8,32' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
    },
  });
  const wanted = values.scenarios.split(',');
  return {
    shops: Number(values.shops),
    scenarios: SCENARIOS.filter(scenario => wanted.includes(scenario)),
    connections: values.connections.split(',').map(Number),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
  };
}
