import { setTimeout } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import { Refused } from './refused.ts';

/**
 * Unique violations, deadlocks and serialization failures, and a table that another node has just migrated beneath a
 * prepared statement: the same batch decided anew, on a fresh connection, will go through.
 */
const WORTH_ANOTHER_TRY = new Set(['23505', '40P01', '40001', '0A000']);
const TRIES = 4;
/** A database that is restarting gets a moment. */
const PAUSE_MS = 150;

/** Tries a commit again where that can help. Throws what the last try came to. */
export async function attempt<T>(commit: () => Promise<T>, tries = 1): Promise<T> {
  try {
    return await commit();
  } catch (error) {
    if (tries === TRIES || !isWorthAnotherTry(error)) throw error;
    if (!(error instanceof DatabaseError)) await setTimeout(PAUSE_MS * tries);
    return attempt(commit, tries + 1);
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof Refused) return false;
  // A lost connection is too: what it had committed is found in the journal, or by its client's id.
  if (!(error instanceof DatabaseError)) return true;
  return WORTH_ANOTHER_TRY.has(error.code ?? '');
}
