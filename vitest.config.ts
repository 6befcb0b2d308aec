import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/harness/longestFirst.ts';

const RULES = '{contract,server/domain,app,widget}/**/*.test.ts';
/** What starts programs and ends them, or does something to the process that it runs in. */
const PROGRAMS = [
  'bench/**/*.test.ts',
  'server/{postgres/**/*,store/ids}.test.ts',
  'test/{faults,harness,journeys,nodes,plans,proxies,pseudo,sync,upgrade}/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes: a busy machine is no failure.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Rules and what screens are made of keep nothing: a process for all of them is as good as one for each file.
      {
        extends: true,
        test: {
          name: 'rules',
          include: [RULES],
          isolate: false,
          setupFiles: ['test/harness/leaveNothing.ts'],
        },
      },
      // Each file has a database and a server of its own, and shares what it has read and compiled of the product.
      {
        extends: true,
        test: {
          name: 'served',
          include: ['{server,simulator,test}/**/*.test.ts'],
          exclude: ['**/node_modules/**', RULES, ...PROGRAMS],
          isolate: false,
          globalSetup: ['test/harness/globalSetup.ts'],
          setupFiles: ['test/harness/setup.ts', 'test/harness/leaveNothing.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: PROGRAMS,
          globalSetup: ['test/harness/globalSetup.ts'],
          setupFiles: ['test/harness/setup.ts'],
        },
      },
    ],
  },
});
