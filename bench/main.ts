import { app } from './app.ts';
import { csv } from './csv.ts';
import { deliver } from './deliver.ts';
import { followUp } from './followUp.ts';
import { inbound } from './inbound.ts';
import { ingest } from './ingest.ts';
import { lighthouse } from './lighthouse.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { optOut } from './optOut.ts';
import { print } from './print.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { visitors } from './visitors.ts';
import { widget } from './widget.ts';

const BENCHES: Record<string, (args: string[]) => Promise<boolean>> = {
  app,
  csv,
  deliver,
  'follow-up': followUp,
  inbound,
  ingest,
  lighthouse,
  lists,
  live,
  'opt-out': optOut,
  reports,
  search,
  visitors,
  widget,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) {
  try {
    process.exitCode = (await bench(args)) ? 0 : 1;
  } catch (error) {
    print({ bench: name, error: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 1;
}
