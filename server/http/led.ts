import { z } from 'zod';
import { type Database, inWorkspace, type Reading } from '../store/database.ts';
import { profileLedTo, ticketLedTo } from '../store/read/joined.ts';
import { Refused } from '../store/refused.ts';
import { Uuid } from './cursor.ts';

type Lead = (tx: Reading, workspaceId: string, id: string) => Promise<string | null>;

/** Whose id a path names, and where it may lead since two customers were joined. */
const LEADS: [path: string, lead: Lead][] = [
  ['/tickets/:id', ticketLedTo],
  ['/profiles/:id', profileLedTo],
];

/** `path` as the route has it. Nobody is in no workspace. */
type Called = { db: Database; workspaceId: string | undefined; path: string };

/**
 * PROF-5: what is no more since two customers were joined leads to what took its place, in every call that names it in its
 * path. Only what is not found is asked for, so that nobody else waits.
 */
export async function ledOn<T>(
  called: Called,
  params: unknown,
  answer: (params: unknown) => Promise<T>,
): Promise<T> {
  try {
    return await answer(params);
  } catch (error) {
    const id = isMissing(error) ? await leadOf(called, params) : null;
    if (!id) throw error;
    return answer({ ...(params as object), id });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Refused && error.code === 'not_found';
}

async function leadOf({ db, workspaceId, path }: Called, params: unknown): Promise<string | null> {
  const [, lead] = LEADS.find(([part]) => path.includes(part)) ?? [];
  const named = Named.safeParse(params);
  if (!lead || !workspaceId || !named.success) return null;
  return inWorkspace(db, workspaceId, tx => lead(tx, workspaceId, named.data.id));
}

const Named = z.object({ id: Uuid });
