import { sql } from 'kysely';
import { placesOf as placesIn } from '../../../domain/search/documents.ts';
import { joined, type Known } from '../../../domain/search/found.ts';
import { type Told, whatToIndex } from '../../../domain/search/whatToIndex.ts';
import type { Wanted } from '../../../domain/search/words.ts';
import type { Reading } from '../../database.ts';
import { PLANNED_ONCE } from '../../plannedOnce.ts';
import { documentsOf } from '../../search/documents.ts';
import { standingOf } from '../../search/progress.ts';
import { numbersLed } from '../joined.ts';
import { placesOf, type Reach, rowsOf, textsAt } from './lookUp.ts';
import { newerFirst, type Text, textsById } from './texts.ts';

/** What is looked up in: the index, and before it what has happened since. */
export type Index = {
  /** Which numbers lead to which, since two tickets became one (PROF-5): places have what each was then. */
  led: Map<number, number>;
  /** The number of the last ticket. */
  tickets: number;
  /** Whether something has happened that is neither in the index nor looked at: a search may miss it. */
  isBehind: boolean;
  placesOf(wanted: Wanted, reach: Reach): Promise<Known>;
  /** The texts of messages by their numbers, the newest first. */
  textsOf(numbers: number[]): Promise<Text[]>;
};

/** Of what has happened since the index was written, so many changes are looked at directly, the last ones. */
const MOST_CHANGES = 300;

/** The index, and how many rows each of these words has, more than `COMMON` for what is common; 0 for what stands nowhere. */
export async function openIndex(
  tx: Reading,
  workspaceId: string,
  words: Wanted[],
): Promise<{ index: Index; counts: number[] }> {
  const [{ changes: upTo, messages: last, tickets }, led, since, written] = await Promise.all([
    standingOf(tx, workspaceId),
    numbersLed(tx, workspaceId),
    changesSince(tx, workspaceId),
    rowsOf(tx, workspaceId, words),
  ]);
  const { messages, heads } = await documentsOf(tx, workspaceId, whatToIndex(since));
  const fresh = placesIn(messages, heads, last);
  const oldest = since[0];
  const counts = words.map((word, at) => (written[at] ?? 0) + (placesAmong(fresh, word).length > 0 ? 1 : 0));
  const index: Index = {
    led,
    tickets,
    isBehind: oldest !== undefined && oldest.number > upTo + 1,
    placesOf: async (wanted, reach) => {
      const { places, knownFrom } = await placesOf(tx, workspaceId, wanted, reach);
      return { places: joined(placesAmong(fresh, wanted), places), knownFrom };
    },
    textsOf: async numbers => {
      const added = numbers.flatMap(number => messages[number - last - 1]?.id ?? []);
      const known = numbers.filter(number => number <= last);
      const texts = [textsAt(tx, workspaceId, known), textsById(tx, workspaceId, added)];
      return (await Promise.all(texts)).flat().sort(newerFirst);
    },
  };
  return { index, counts };
}

/** The last of what the index has not seen, in order. */
async function changesSince(tx: Reading, workspaceId: string): Promise<(Told & { number: number })[]> {
  const { rows } = await sql<Told & { number: number }>`
    with standing as materialized (
      select coalesce((select changes from search_progress where workspace_id = ${workspaceId}), 0) as seen
    )
    select since.* from standing cross join lateral (
      select number, type, at, ticket_id, message_id, profile_id, fields from changes
      where workspace_id = ${workspaceId} and number > standing.seen order by number desc limit ${MOST_CHANGES}
    ) since ${PLANNED_ONCE}`.execute(tx);
  return rows.toReversed();
}

function placesAmong(fresh: ReadonlyMap<string, number[]>, { word, open }: Wanted): number[] {
  if (!open) return fresh.get(word) ?? [];
  return [...fresh].flatMap(([one, places]) => (one.startsWith(word) ? places : []));
}
