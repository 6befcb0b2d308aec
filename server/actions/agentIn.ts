import type { Actor } from '../domain/decision.ts';
import type { Wanted } from '../store/command.ts';

/** The member who writes, where the text may say their name (REPLY-9). */
export function agentIn(body: string | undefined, actor: Actor): Pick<Wanted, 'agentId'> {
  return actor.kind === 'member' && body?.includes('{{') ? { agentId: actor.id } : {};
}
