import type { ClientConfig } from 'pg';
import type { Accepted, Refusal } from '../domain/decision.ts';
import { attempt } from './attempt.ts';
import type { Outcome } from './batch.ts';
import type { Command } from './command.ts';
import type { Committed, CommittedChanges } from './commit.ts';
import { type Ahead, hotConnection } from './hotConnection.ts';
import { Refused } from './refused.ts';

/** What came of a command: what was decided, or that its provider request has been here before. */
export type Result = Accepted | 'repeated';

export type Gate = {
  /**
   * Resolves once the command is durable. Rejects with `Refused` where a rule says no. A provider's request that
   * cannot be processed is kept in the journal instead, to be tried again, and resolves.
   */
  submit(command: Command): Promise<Result>;
  /** Waits for what is under way, then closes the connection. */
  close(): Promise<void>;
};

/** The batch to come, whose facts may be on their way. */
type Next = { batch: Waiting[]; ahead?: Ahead };

type Waiting = { command: Command; resolve(result: Result): void; reject(error: unknown): void };

const LARGEST_BATCH = 64;

/**
 * One batch is in flight in a process; what arrives meanwhile goes into the next. When idle nothing waits.
 * `told` hears of every commit, after it. `linkBase` is where short links begin, without a slash at the end.
 */
export function openGate(
  config: ClientConfig,
  now: () => Date,
  told: (changes: CommittedChanges) => void,
  linkBase: string,
): Gate {
  const connection = hotConnection(config, now, linkBase);
  const queue: Waiting[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  return {
    submit: command =>
      new Promise((resolve, reject) => {
        if (closed) reject(new Error('the gate is closed'));
        else queue.push({ command, resolve, reject });
        running ??= run();
      }),
    close: async () => {
      closed = true;
      await running;
      await connection.close();
    },
  };

  async function run(): Promise<void> {
    // What arrives in this turn of the event loop shares the batch.
    await new Promise(setImmediate);
    let next: Next | null = null;
    while (next || queue.length > 0) next = await settle(next ?? { batch: takeBatch(queue) });
    running = null;
  }

  /** A batch that cannot be committed is split into singles, so that the one to blame rejects nobody else. */
  async function settle({ batch, ahead }: Next): Promise<Next | null> {
    try {
      const { committed, next } = await commitAll(batch, ahead);
      // Only once the next batch is on its way, so that the database does not wait while callers are answered.
      setImmediate(answer, batch, committed);
      return next;
    } catch (error) {
      const [first, ...others] = batch;
      if (first && others.length === 0) await giveUp(first, error);
      else for (const one of batch) await settleAlone(one);
      return null;
    }
  }

  async function settleAlone(one: Waiting): Promise<void> {
    try {
      setImmediate(answer, [one], await commitOnly([one.command]));
    } catch (error) {
      await giveUp(one, error);
    }
  }

  /** The next batch is loaded with the commit of this one. Should that fail, it waits in front of the queue again. */
  async function commitAll(batch: Waiting[], ahead: Ahead | undefined) {
    let following: Waiting[] = [];
    let first = ahead;
    const follow = () => {
      following = takeBatch(queue);
      return following.map(one => one.command);
    };
    return attempt(async () => {
      const before = first ?? batch.map(one => one.command);
      first = undefined;
      try {
        const { committed, next } = await connection.commit(before, follow);
        return { committed, next: next && { batch: following, ahead: next } };
      } catch (error) {
        queue.unshift(...following);
        following = [];
        throw error;
      }
    });
  }

  async function commitOnly(commands: Command[]): Promise<Committed> {
    const { committed } = await attempt(() => connection.commit(commands, () => []));
    return committed;
  }

  /** Alone and still failing. A provider's request is kept for later; a caller is told. */
  async function giveUp({ command, resolve, reject }: Waiting, error: unknown): Promise<void> {
    if (!command.journal) {
      reject(error);
      return;
    }
    const failing = { ...command, load: {}, decide: () => raise(error) };
    await commitOnly([failing]).then(() => resolve({ changes: [], journal: 'waiting' }), reject);
  }

  function answer(batch: Waiting[], { outcomes, changes }: Committed): void {
    if (changes.size > 0) told(changes);
    for (const one of batch) {
      const outcome = outcomes.get(one.command);
      if (outcome) finish(one, outcome);
    }
  }
}

/** The next batch. The same provider request twice waits for the next one, where it is found in the journal. */
function takeBatch(queue: Waiting[]): Waiting[] {
  const seen = new Set<string>();
  const batch: Waiting[] = [];
  const later: Waiting[] = [];
  for (const one of queue.splice(0, LARGEST_BATCH)) {
    const key = journalKey(one.command);
    if (key && seen.has(key)) later.push(one);
    else batch.push(one);
    if (key) seen.add(key);
  }
  queue.unshift(...later);
  return batch;
}

function journalKey({ workspaceId, journal }: Command): string | null {
  return journal ? `${workspaceId} ${journal.provider} ${journal.key}` : null;
}

function finish({ command, resolve, reject }: Waiting, outcome: Outcome): void {
  if (outcome.kind === 'accepted') resolve(outcome.decision);
  else if (outcome.kind === 'repeated') resolve('repeated');
  else if (outcome.kind === 'refused') reject(refusedBy(outcome.refusal));
  // Journaled as failed, it is tried again.
  else if (command.journal) resolve({ changes: [], journal: 'waiting' });
  else reject(outcome.error);
}

function refusedBy({ refused, pointer, about }: Refusal): Refused {
  return new Refused(refused, pointer, about);
}

function raise(error: unknown): never {
  throw error;
}
