import type { Accepted, Actor } from '../domain/decision.ts';
import {
  createProfile as created,
  type GivenProfile,
  updateProfile as updated,
  upsertProfile as upserted,
} from '../domain/saveProfile.ts';
import type { Identifier } from '../domain/state.ts';
import type { Context } from './context.ts';

type Gate = Pick<Context, 'gate'>;
type Saved = { id: string; isNew: boolean };

/** Another tool tells of a customer who is to be new. */
export function createProfile(context: Gate, workspaceId: string, given: GivenProfile, actor: Actor) {
  return save(context, workspaceId, null, given, facts => created(facts, given, actor));
}

/** … of one whom it knows by their id here. */
export function updateProfile(
  context: Gate,
  workspaceId: string,
  id: string,
  given: GivenProfile,
  actor: Actor,
) {
  return save(context, workspaceId, id, given, facts => updated(facts, given, actor));
}

/** … of whoever has these names, or this id. */
export async function upsertProfile(
  context: Gate,
  workspaceId: string,
  id: string | null,
  given: GivenProfile,
  actor: Actor,
): Promise<Saved> {
  if (id) return updateProfile(context, workspaceId, id, given, actor);
  return save(context, workspaceId, null, given, facts => upserted(facts, given, actor));
}

async function save(
  { gate }: Gate,
  workspaceId: string,
  profileId: string | null,
  given: GivenProfile,
  decide: Parameters<Context['gate']['submit']>[0]['decide'],
): Promise<Saved> {
  const load = { identity: identityIn(given.names), details: true as const };
  const result = await gate.submit({
    workspaceId,
    load: profileId ? { ...load, profileId } : load,
    decide,
  });
  const id = result !== 'repeated' && savedIn(result);
  if (!id) throw new Error('a profile was neither saved nor found');
  return { id, isNew: result.changes.some(({ type }) => type === 'profile.created') };
}

/** Whom it was saved as, or who was already as told. */
export function savedIn({ already, profile }: Pick<Accepted, 'already' | 'profile'>): string | undefined {
  return already ?? profile?.id;
}

/** By what the customer may be known: the surest first. */
export function identityIn(names: GivenProfile['names']): Pick<Identifier, 'kind' | 'value'>[] {
  return (['external', 'phone', 'email'] as const).flatMap(kind => {
    const value = names[kind];
    return value ? [{ kind, value }] : [];
  });
}
