import type { Decision } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import { comeOnline, goAway, goOffline } from '../domain/turns/availability.ts';
import type { Context } from './context.ts';

/** What a member does, or what their sessions and screens say for them. */
const STEPS = {
  online: comeOnline,
  offline: (facts, memberId) => goOffline(facts, memberId, 'self'),
  signed_out: (facts, memberId) => goOffline(facts, memberId, 'signed_out'),
  away: goAway,
} satisfies Record<string, (facts: Facts, memberId: string) => Decision>;

export type Whose = { workspaceId: string; memberId: string };

/** An agent comes Online or goes Offline (ASSIGN-3). */
export async function setAvailability(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, memberId }: Whose,
  step: keyof typeof STEPS,
): Promise<void> {
  const decide = (facts: Facts) => STEPS[step](facts, memberId);
  await gate.submit({ workspaceId, load: { rota: true }, decide });
}
