import type { Client } from 'pg';
import type { Change } from '../../contract/changes.ts';
import { decideBatch, type Outcome } from './batch.ts';
import type { Command } from './command.ts';
import { loadStatements, readLoaded } from './load.ts';
import { type Statement, sendAll, sendInTurn } from './pipeline.ts';
import { type DraftedChange, writeStatements } from './write.ts';

export type Committed = { outcomes: Map<Command, Outcome>; changes: CommittedChanges };

/** What was committed, by workspace, in the order of its numbers. */
export type CommittedChanges = Map<string, Change[]>;

/** A batch whose facts are on their way. */
export type Loading = { commands: Command[]; now: Date; answers: ReturnType<typeof sendAll> };

/** The first of a batch's two trips. */
export function startLoading(client: Client, commands: Command[], now: Date): Loading {
  return { commands, now, answers: sendAll(client, loadStatements(commands, now)) };
}

/**
 * THE write: decides a batch of commands and carries the decisions out in one transaction of two round trips.
 * Nothing else in the product writes what belongs to tickets, messages, profiles or consent.
 *
 * `follow` is asked for the next batch, whose first trip goes out with this one's second: the database reads the
 * facts of the one as soon as it has committed the other, while we have yet to hear of it.
 */
export async function commit(
  client: Client,
  { commands, now, answers }: Loading,
  follow: () => Loading['commands'],
  clock: () => Date,
  linkBase: string,
): Promise<{ committed: Committed; next: Loading | null }> {
  const { outcomes, writes } = decideBatch(commands, readLoaded(commands, await answers), now, linkBase);
  const { written, next } = send(client, writeStatements(writes), follow(), clock());
  const done = await written;
  // In a pipeline the commit of a failed transaction succeeds, as a rollback.
  if (done.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
  const bases = new Map(
    (done.at(-2)?.rows ?? []).map(row => [row.workspaceId as string, row.changes as number]),
  );
  return { committed: { outcomes, changes: numbered(writes.changes, bases) }, next };
}

type Sent = { written: ReturnType<typeof sendAll>; next: Loading | null };

function send(client: Client, writes: Statement[], commands: Command[], now: Date): Sent {
  if (commands.length === 0) return { written: sendAll(client, writes), next: null };
  const [written, answers] = sendInTurn(client, [writes, loadStatements(commands, now)]);
  if (!written || !answers) throw new Error('two trips have two answers');
  // Whoever decides the next batch hears of its failure. Until then nobody listens.
  answers.catch(() => {});
  return { written, next: { commands, now, answers } };
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
