import type { Actor } from '../domain/decision.ts';
import { eraseProfile as erased } from '../domain/eraseProfile.ts';
import { beginErasure } from '../store/erasing/begin.ts';
import type { Context } from './context.ts';

/**
 * DATA-4: erases a customer, on their wish. They are nobody once it resolves; what they said is taken out behind it, by a job
 * that goes on where it was broken off (`erase.ts`). Somebody who has been erased already is no error; who is not here is.
 */
export async function eraseProfile(
  { gate, now, hashOf }: Pick<Context, 'gate' | 'now' | 'hashOf'>,
  workspaceId: string,
  profileId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { profileId, erased: true, unsent: true, chats: true, details: true, settings: true },
    beside: tx => beginErasure(tx, { workspaceId, profileId }, now(), hashOf),
    decide: facts => erased(facts, actor),
  });
}
