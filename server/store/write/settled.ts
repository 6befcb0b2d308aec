import type { Job } from '../../domain/decision.ts';
import type { Command, JournalEntry } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { JournalOutcome } from './writes.ts';

/** How long a provider's request that could not be processed, or came too early, waits for its next try. */
const NEXT_TRY_MS = 2000;

/** A provider's request that is not simply done stays in the journal under what it is, to be tried again. */
export function settled(
  { workspaceId, journal }: Command,
  outcome: Outcome,
  now: Date,
): { journal: JournalOutcome; job: Job | null } | null {
  if (!journal) return null;
  const state = journalState(outcome);
  if (state === 'done') return null;
  const error = outcome.kind === 'failed' ? String(outcome.error) : null;
  const { provider, key, payload, again } = journal;
  const isTriedAgain = state !== 'unroutable' && !again;
  return {
    journal: { workspaceId, provider, key, state, error, payload },
    job: isTriedAgain ? nextTry(workspaceId, journal, now) : null,
  };
}

function journalState(outcome: Outcome): 'done' | 'waiting' | 'unroutable' | 'failed' {
  if (outcome.kind === 'failed') return 'failed';
  return (outcome.kind === 'accepted' && outcome.decision.journal) || 'done';
}

function nextTry(workspaceId: string, { provider, key }: JournalEntry, now: Date): Job {
  return {
    task: 'reprocess',
    payload: { workspaceId, provider, providerKey: key },
    runAt: new Date(now.getTime() + NEXT_TRY_MS),
    key: `reprocess:${provider}:${key}`,
  };
}
