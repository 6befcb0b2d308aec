import { BadEnvironment } from './badEnvironment.ts';
import type { Variables } from './variables.ts';

/** One that does half of the work needs another that does the rest, and the embedded database is of one process only. */
export function role({ ROLE, DATABASE_URL }: Variables): Variables['ROLE'] {
  if (ROLE !== 'all' && !DATABASE_URL) {
    throw new BadEnvironment(
      `DATABASE_URL is missing, while ROLE is ${ROLE}: web and worker share a database of yours.`,
    );
  }
  return ROLE;
}
