import { CannotStart } from './cannotStart.ts';
import { onStopSignal } from './drain.ts';
import { readEnv } from './env.ts';
import { start } from './start/start.ts';

try {
  const running = await start(readEnv(), process.argv.includes('--empty'), reason => {
    console.error(`The database is gone: ${reason}.`);
    process.exit(1);
  });
  onStopSignal(running.stop);
  for (const line of running.lines) console.log(line);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
