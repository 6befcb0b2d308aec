import { CannotStart } from '../cannotStart.ts';
import { readEnv } from '../env.ts';
import { readWords } from './asked.ts';
import { backUp } from './backUp.ts';
import { restore } from './restore.ts';

const PROGRAMS = { backup: backUp, restore };

const USAGE = `npm run backup -- DIRECTORY [--without-key]
npm run restore -- DIRECTORY
DIRECTORY is the copy: a new one for a backup. DATA_DIR says which data directory is copied, or is to be filled.`;

const [name = '', ...words] = process.argv.slice(2);
const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name as keyof typeof PROGRAMS] : undefined;
const asked = readWords(words);

if (!program || !asked) {
  console.error(USAGE);
  process.exit(1);
}
try {
  for (const line of await program(readEnv(), asked)) console.log(line);
} catch (error) {
  if (!isForOperators(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What we refuse, what the system does (a full disk, a missing right), and what PostgreSQL does; else it is our mistake. */
function isForOperators(error: unknown): error is Error {
  return (
    error instanceof CannotStart || (error instanceof Error && ('syscall' in error || 'severity' in error))
  );
}
