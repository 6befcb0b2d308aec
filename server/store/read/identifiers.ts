import type { Identifier } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** By what a customer is known, under an id that says nothing of them. */
export type KnownName = Identifier & { id: string };

function namesOf(tx: Reading, workspaceId: string, profileId: string) {
  return tx
    .selectFrom('profileIdentifiers')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId);
}

/** All of a customer's: what an agent says first, then verified before older. */
export function identifiersOf(tx: Reading, workspaceId: string, profileId: string): Promise<KnownName[]> {
  return namesOf(tx, workspaceId, profileId)
    .orderBy('main', 'desc')
    .orderBy('verified', 'desc')
    .orderBy('createdAt')
    .orderBy('value')
    .execute();
}

/** One of them, by its id here or by what it is. */
export function identifierOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  which: { id: string } | Pick<Identifier, 'kind' | 'value'>,
): Promise<KnownName | undefined> {
  const ours = namesOf(tx, workspaceId, profileId);
  const found =
    'id' in which
      ? ours.where('id', '=', which.id)
      : ours.where('kind', '=', which.kind).where('value', '=', which.value);
  return found.executeTakeFirst();
}
