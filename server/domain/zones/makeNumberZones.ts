import { spelledZone } from '../timeZone.ts';

/** Prefixes that are gone, with all that begin like them; then those that mean other zones than they did, by zones. */
export type Change = { why: string; gone?: readonly string[]; now: Readonly<Record<string, string>> };

/** An entry of python-phonenumbers' data: a prefix, and a tuple of zones. */
const ENTRY = /^ '(\d+)':\(([^)]*)\)/gm;

/**
 * What `numberZones.json` holds: of each set of zones, the prefixes that mean it, all parted by spaces.
 * `sources` are the texts of python-phonenumbers' tzdata/data*.py, made from Google's map_data.txt; `changes` is what
 * they do not know. Throws for a zone that this Node does not know, so that none reaches a clock.
 */
export function makeNumberZones(
  sources: readonly string[],
  changes: readonly Change[],
): Record<string, string> {
  const zonesBy = new Map(sources.flatMap(entriesOf));
  for (const change of changes) carryOut(change, zonesBy);
  const needed = [...zonesBy].filter(([prefix, zones]) => shorterOne(prefix, zonesBy) !== zones);
  const byZones = Map.groupBy(needed.sort(), ([, zones]) => zones);
  return Object.fromEntries(
    [...byZones].map(([zones, entries]) => [zones, entries.map(([prefix]) => prefix).join(' ')]),
  );
}

function entriesOf(source: string): [prefix: string, zones: string][] {
  return [...source.matchAll(ENTRY)].map(([, prefix = '', tuple = '']) => [prefix, zonesIn(tuple)]);
}

function zonesIn(tuple: string): string {
  const zones = [...tuple.matchAll(/'([^']+)'/g)].map(([, zone = '']) => zone);
  const unknown = zones.find(zone => !spelledZone(zone));
  if (unknown) throw new Error(`${unknown} is no time zone here: it needs the name that Intl knows.`);
  return zones.sort().join(' ');
}

function carryOut({ gone = [], now }: Change, zonesBy: Map<string, string>): void {
  for (const prefix of zonesBy.keys())
    if (gone.some(start => prefix.startsWith(start))) zonesBy.delete(prefix);
  for (const [zones, prefixes] of Object.entries(now))
    for (const prefix of prefixes.split(' ')) zonesBy.set(prefix, zones);
}

/** What a number would mean if this prefix were not there: an entry that says the same is not needed. */
function shorterOne(prefix: string, zonesBy: ReadonlyMap<string, string>): string | undefined {
  for (let length = prefix.length - 1; length > 0; length--) {
    const zones = zonesBy.get(prefix.slice(0, length));
    if (zones) return zones;
  }
}
