import { type Actor, type Decision, isRefused } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { type RecordedSend, recordMarketingSend } from '../recordMarketingSend.ts';
import type { WhichLine } from './importProfile.ts';

/** DATA-1: a line of a file of marketing sends. What was sent has been sent: there is nothing to undo. */
export function importSend(facts: Facts, which: WhichLine, send: RecordedSend, actor: Actor): Decision {
  const recorded = recordMarketingSend(facts, send, actor);
  if (isRefused(recorded)) return recorded;
  const profileId = (recorded.profile ?? facts.profile)?.id ?? null;
  const made = recorded.already ? 'same' : 'new';
  const line = {
    workspaceId: facts.workspaceId,
    ...which,
    profileId,
    made,
    keptOptOut: false,
    effect: null,
  } as const;
  return { ...recorded, imported: line };
}
