import { type Line, PLACES, type Place } from './line.ts';
import { ranked } from './rank.ts';

export type Group = { place: Place; lines: Line[] };

/** Of many alike, as tags and colleagues are: the rest is found by typing more. */
const FOUND_AT_MOST = 8;
const RECENT_AT_MOST = 4;

/** While nothing is typed: what was chosen last, and then everything in its place. */
export function atFirst(lines: Line[], recent: readonly string[]): Group[] {
  const again = recent
    .flatMap(id => lines.find(line => line.id === id) ?? [])
    .slice(0, RECENT_AT_MOST)
    .map(line => ({ ...line, place: 'recent' as const }));
  const others = lines.filter(line => !line.onlyFound && !again.some(({ id }) => id === line.id));
  return grouped([...again, ...others], PLACES);
}

/** What fits, the best first, in places of which that comes first which has the best. */
export function fitting(
  lines: Line[],
  typed: string,
  recent: readonly string[],
  nameOf: (place: Place) => string,
): Group[] {
  const latest = (line: Line) => (recent.includes(line.id) ? recent.indexOf(line.id) : recent.length);
  // What is ranked the same stays as it came.
  const recentFirst = lines.toSorted((a, b) => latest(a) - latest(b));
  const found = ranked(recentFirst, typed, ({ text, place }) => [text, nameOf(place)]).slice(
    0,
    FOUND_AT_MOST,
  );
  return grouped(found, [...new Set(found.map(({ place }) => place))]);
}

function grouped(lines: Line[], places: readonly Place[]): Group[] {
  return places
    .map(place => ({ place, lines: lines.filter(line => line.place === place) }))
    .filter(group => group.lines.length > 0);
}
