import type { Accepted } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { Identifier, Profile, ProfileDetails } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';
import { WHOSE } from './whose.ts';

/** What a batch has loaded of what other tools know of customers, as its decisions change it. */
export class Details {
  private known = new Map<string, ProfileDetails>();
  private names = new Map<string, Identifier>();

  know(details: ProfileDetails): void {
    this.known.set(details.profileId, details);
  }

  knowName(name: Identifier): void {
    this.names.set(keyOf(name), name);
  }

  absorb({ details, identifier, identifiers = [], formerIdentifiers = [], mainIdentifier }: Accepted): void {
    if (details) this.know(details);
    for (const one of formerIdentifiers) this.names.delete(keyOf(one));
    for (const one of identifier ? [identifier, ...identifiers] : identifiers) this.knowName(one);
    if (mainIdentifier) this.putFirst(mainIdentifier);
  }

  private putFirst(first: Identifier): void {
    const { names } = this.of(first.profileId);
    for (const one of names.filter(({ kind }) => kind === first.kind))
      this.knowName({ ...one, main: one.value === first.value });
  }

  factsFor(
    { load }: Command,
    profile: Profile | null,
    identified: Facts['identified'],
  ): Pick<Facts, 'details' | 'names'> {
    const { id } = profile ?? identified.profile ?? { id: null };
    if (!load.details || !id) return { details: null, names: [] };
    return this.of(id);
  }

  of(id: string): Pick<Facts, 'details' | 'names'> {
    const ours = [...this.names.values()].filter(({ profileId }) => profileId === id);
    return { details: this.known.get(id) ?? null, names: ours.toSorted(shownFirst) };
  }
}

function keyOf({ workspaceId, kind, value }: Pick<Identifier, 'workspaceId' | 'kind' | 'value'>): string {
  return `${workspaceId} ${kind} ${value}`;
}

/** As screens show them: what an agent says first, then verified before older. */
function shownFirst(a: Identifier, b: Identifier): number {
  return (
    Number(b.main) - Number(a.main) ||
    Number(b.verified) - Number(a.verified) ||
    a.createdAt.getTime() - b.createdAt.getTime()
  );
}

export function detailsAsked(commands: Command[]): Statement | null {
  return ofWhoeverIsNamed(commands, 'profile_details');
}

export function namesAsked(commands: Command[]): Statement | null {
  return ofWhoeverIsNamed(commands, 'profile_identifiers');
}

/** Of whoever is named, by any of the ways in which a command can name a customer. */
function ofWhoeverIsNamed(commands: Command[], table: string): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { details, profileId, joinWith, identity } }) =>
    details
      ? [
          { profile_id: profileId, names: identity ?? [] },
          ...(joinWith ? [{ profile_id: joinWith, names: [] }] : []),
        ].map(named => ({ workspace_id: workspaceId, ...named }))
      : [],
  );
  return asked.length === 0 ? null : { text: rowsOf(table), values: [JSON.stringify(asked)] };
}

function rowsOf(table: string): string {
  return `select r.* from json_to_recordset($1) as asked(workspace_id uuid, profile_id uuid, names jsonb)
    ${WHOSE}
    cross join lateral (
      select * from ${table} where (workspace_id, profile_id) = (asked.workspace_id, whose.profile_id) offset 0
    ) r`;
}
