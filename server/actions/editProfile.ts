import type { Actor } from '../domain/decision.ts';
import { editProfile as edited, type ProfileEdit } from '../domain/editProfile.ts';
import type { Context } from './context.ts';

/** A member, or the shop's own program, says what is known of a customer. */
export async function editProfile(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  edit: ProfileEdit,
  actor: Actor,
): Promise<void> {
  const named = edit.email ? { identity: [{ kind: 'email' as const, value: edit.email }] } : {};
  const load = { profileId, ...named };
  await gate.submit({ workspaceId, load, decide: facts => edited(facts, edit, actor) });
}
