import { PATIENCE } from '../../server/actions/patience.ts';
import { onStopSignal } from '../../server/drain.ts';
import { readEnv } from '../../server/env.ts';
import { start } from '../../server/start/start.ts';

/**
 * A program: the product as `server/main.ts` starts it, but with little patience for its providers. For tests in which
 * many answers are lost: each is waited for in full, and a phone's line waits with it.
 */
const patience = { ...PATIENCE, answerMs: 1000, slowMs: 200, askAfterMs: 1500, giveUpAfterMs: 5000 };

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
