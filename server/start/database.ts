import { CannotStart } from '../cannotStart.ts';
import type { Env } from '../env.ts';
import { startPostgres } from '../postgres/startPostgres.ts';
import type { Connection } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';

export type RunningDatabase = { owner: Connection; stop(): Promise<void> };

/** The database, in this version's shape: the operator's, or the embedded one. */
export async function startDatabase(
  env: Env,
  now: Date,
  onLost: (reason: string) => void,
): Promise<RunningDatabase> {
  const running = env.databaseUrl ? operators(env.databaseUrl) : await embedded(env.dataDir, onLost);
  try {
    await migrate(running.owner, now);
    return running;
  } catch (error) {
    await running.stop();
    throw env.databaseUrl ? inOneSentence(error) : error;
  }
}

function operators(url: string): RunningDatabase {
  return { owner: { connectionString: url, connectionTimeoutMillis: 10_000 }, stop: async () => {} };
}

async function embedded(dataDir: string, onLost: (reason: string) => void): Promise<RunningDatabase> {
  const postgres = await startPostgres(dataDir, onLost);
  return { owner: postgres.connection, stop: () => postgres.stop() };
}

/** What an operator can mend: the address, the name, the password, a right that is missing. */
const OPERATORS = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|28|3D|42501|57P)/;

function inOneSentence(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const mendable = OPERATORS.test(code) || error.message.includes('timeout');
  return mendable
    ? new CannotStart(`The database of DATABASE_URL cannot be used: ${error.message || code}.`)
    : error;
}
