import type { Client } from 'pg';
import type { Change } from '../../contract/changes.ts';
import { type Decided, decideBatch } from './batch.ts';
import type { Command } from './command.ts';
import { keptPhoneWrites, learnRevoked, type PhoneHash } from './erasedPhones.ts';
import { loadStatements, readLoaded } from './load.ts';
import type { Outcome } from './outcome.ts';
import { type Statement, sendAll } from './pipeline.ts';
import { within } from './within.ts';
import type { DraftedChange } from './write/numbered.ts';
import { inTwoParts, writeStatements } from './write.ts';

export type Committed = { outcomes: Map<Command, Outcome>; changes: CommittedChanges };

/** What was committed, by workspace, in the order of its numbers. */
export type CommittedChanges = Map<string, Change[]>;

/** What an installation's commits stand on: where its short links begin, without a slash at the end, and how it hashes phones. */
export type Ground = { linkBase: string; hashOf: PhoneHash };

/** A batch that is decided, and holds its locks. What `begun` has written of it is done once that resolves. */
export type Prepared = Decided & { begun?: Promise<unknown>; kept: Statement[] };

/**
 * THE write: decides a batch of commands and carries the decisions out in one transaction of two round trips, this
 * one and `conclude`. Nothing else in the product writes what belongs to tickets, messages, profiles or consent.
 * Whoever has to wait for another batch by then, as `isHeldUp` says, writes what it can meanwhile.
 */
export async function prepare(
  client: Client,
  commands: Command[],
  now: Date,
  { linkBase, hashOf }: Ground,
  isHeldUp: () => boolean,
): Promise<Prepared> {
  const answers = await sendAll(client, loadStatements(commands, now));
  for (const { beside } of commands) if (beside) await within(client, beside);
  const loaded = readLoaded(commands, answers);
  await learnRevoked(client, commands, loaded.world, hashOf);
  const decided = decideBatch(commands, loaded, now, linkBase);
  const kept = keptPhoneWrites(decided.writes.keptPhones, now, hashOf);
  return isHeldUp() ? writeAhead(client, { ...decided, kept }) : { ...decided, kept };
}

function writeAhead(client: Client, decided: Prepared): Prepared {
  const { ahead, rest } = inTwoParts(decided.writes);
  if (ahead.length === 0) return decided;
  const begun = sendAll(client, ahead);
  // Whoever concludes the batch hears of its failure. Until then nobody listens.
  begun.catch(() => {});
  return { ...decided, writes: rest, begun };
}

export async function conclude(
  client: Client,
  { outcomes, writes, begun, kept }: Prepared,
): Promise<Committed> {
  await begun;
  const done = await sendAll(client, [...kept, ...writeStatements(writes)]);
  // In a pipeline the commit of a failed transaction succeeds, as a rollback.
  if (done.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  const bases = new Map(
    (done.at(-2)?.rows ?? []).map(row => [row.workspaceId as string, row.changes as number]),
  );
  return { outcomes, changes: numbered(writes.changes, bases) };
}

function numbered(drafts: DraftedChange[], bases: Map<string, number>): CommittedChanges {
  const byWorkspace = Map.groupBy(drafts, draft => draft.workspaceId);
  return new Map(
    [...byWorkspace].map(([workspace, ours]) => [
      workspace,
      ours.map(one => told(one, bases.get(workspace) ?? 0)),
    ]),
  );
}

function told(draft: DraftedChange, base: number): Change {
  return {
    number: base + draft.position,
    at: draft.at.toISOString(),
    type: draft.type,
    ticket_id: draft.ticketId ?? null,
    message_id: draft.messageId ?? null,
    profile_id: draft.profileId ?? null,
  };
}
