import type { ImportCounts } from '../../../contract/importRoutes.ts';
import type { Identifier } from '../state.ts';

type Name = Pick<Identifier, 'kind' | 'value'>;
export type NameOwned = Name & { owner: string };

/** A line of a file of customers as it would be taken in; `agrees` if it gives a consent. */
export type ForecastLine = { n: number; line: number; names: Name[]; agrees: Agreed[] };
type Agreed = 'sms_marketing' | 'sms_transactional';

/** Who has these names so far: an id of ours, or a line before; and which consents each of those has revoked. */
export type KnownNames = { owned: NameOwned[]; revoked: Map<string, Agreed[]> };

export type Forecast = {
  counts: Pick<ImportCounts, 'new' | 'updated' | 'kept_opt_outs'>;
  /** Names that are two customers', by line: those lines would be refused. */
  taken: { n: number; kind: Name['kind'] }[];
  /** What the lines would be known by, once they were taken in. */
  names: NameOwned[];
};

/** DATA-1: what a run would come to of these lines, by the same rules, with nothing written. */
export function forecastImport(lines: ForecastLine[], { owned, revoked }: KnownNames): Forecast {
  const owners = new Map(owned.map(one => [keyOf(one), one.owner]));
  const forecast: Forecast = { counts: { new: 0, updated: 0, kept_opt_outs: 0 }, taken: [], names: [] };
  for (const { n, line, names, agrees } of lines) {
    const known = names.find(one => owners.has(keyOf(one)));
    const owner = (known && owners.get(keyOf(known))) ?? `line ${line}`;
    const other = names.find(one => (owners.get(keyOf(one)) ?? owner) !== owner);
    if (other) {
      forecast.taken.push({ n, kind: other.kind });
      continue;
    }
    forecast.counts[known ? 'updated' : 'new'] += 1;
    if (agrees.some(kind => revoked.get(owner)?.includes(kind))) forecast.counts.kept_opt_outs += 1;
    for (const one of names.filter(name => !owners.has(keyOf(name)))) {
      owners.set(keyOf(one), owner);
      forecast.names.push({ ...one, owner });
    }
  }
  return forecast;
}

function keyOf({ kind, value }: Name): string {
  return `${kind} ${value}`;
}
