import { PATIENCE } from '../../server/actions/patience.ts';
import { onStopSignal } from '../../server/drain.ts';
import { readEnv } from '../../server/env.ts';
import { start } from '../../server/start/start.ts';

/**
 * A program: the product as `server/main.ts` starts it, but with the patience that its first word says, as JSON. For tests in
 * which many answers are lost, or visitors leave: each is waited for in full.
 */
const patience = { ...PATIENCE, ...JSON.parse(process.argv[2] ?? '{}') };

const running = await start(
  readEnv(),
  process.argv.includes('--empty'),
  reason => {
    console.error(`The database is gone: ${reason}.`);
    process.exit(1);
  },
  patience,
);
onStopSignal(running.stop);
for (const line of running.lines) console.log(line);
