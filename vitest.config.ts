import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/harness/longestFirst.ts';

const RULES = '{contract,server/domain,app,widget}/**/*.test.ts';

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
      {
        extends: true,
        test: {
          name: 'product',
          include: ['{server,simulator,bench,test}/**/*.test.ts'],
          exclude: ['**/node_modules/**', RULES],
          globalSetup: ['test/harness/globalSetup.ts'],
          setupFiles: ['test/harness/setup.ts'],
        },
      },
    ],
  },
});
