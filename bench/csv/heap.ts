import { writeFileSync } from 'node:fs';

/**
 * Comes with the server that is measured (`--import`): on SIGUSR2 it writes what is left on its heap once all rubbish is out, in
 * bytes.
 */
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  writeFileSync(process.env.BENCH_HEAP_FILE ?? '', String(process.memoryUsage().heapUsed));
});
