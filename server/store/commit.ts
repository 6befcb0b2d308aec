import type { Client } from 'pg';
import type { Change } from '../../contract/changes.ts';
import { decideBatch, type Outcome } from './batch.ts';
import type { Command } from './command.ts';
import { loadStatements, readLoaded } from './load.ts';
import { sendAll } from './pipeline.ts';
import { type DraftedChange, writeStatements } from './write.ts';

export type Committed = { outcomes: Map<Command, Outcome>; changes: CommittedChanges };

/** What was committed, by workspace, in the order of its numbers. */
export type CommittedChanges = Map<string, Change[]>;

/** A batch that is decided, and holds its locks. */
export type Prepared = ReturnType<typeof decideBatch>;

/**
 * THE write: decides a batch of commands and carries the decisions out in one transaction of two round trips, this
 * one and `conclude`. Nothing else in the product writes what belongs to tickets, messages, profiles or consent.
 */
export async function prepare(
  client: Client,
  commands: Command[],
  now: Date,
  linkBase: string,
): Promise<Prepared> {
  const answers = await sendAll(client, loadStatements(commands, now));
  return decideBatch(commands, readLoaded(commands, answers), now, linkBase);
}

export async function conclude(client: Client, { outcomes, writes }: Prepared): Promise<Committed> {
  const done = await sendAll(client, writeStatements(writes));
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
