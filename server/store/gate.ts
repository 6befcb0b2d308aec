import type { ClientConfig } from 'pg';
import type { Accepted, Refusal } from '../domain/decision.ts';
import { attempt } from './attempt.ts';
import type { Command } from './command.ts';
import type { Committed, CommittedChanges, Ground } from './commit.ts';
import { type Conclude, type HotConnection, hotConnection } from './hotConnection.ts';
import type { Outcome } from './outcome.ts';
import { Refused } from './refused.ts';
import { type Keys, keysOf, takeBatch } from './takeBatch.ts';

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

type Waiting = { command: Command; resolve(result: Result): void; reject(error: unknown): void };

/** A batch that is being loaded and decided, or is decided. */
type Begun = { batch: Waiting[]; connection: HotConnection; prepared: Promise<Conclude> };

/**
 * One batch is committed at a time in a process, and the next one is loaded and decided behind it, over another
 * connection; what arrives meanwhile waits. When idle nothing waits. `told` hears of every commit, after it.
 */
export function openGate(
  config: ClientConfig,
  now: () => Date,
  told: (changes: CommittedChanges) => void,
  ground: Ground,
): Gate {
  const connections = [hotConnection(config, now, ground), hotConnection(config, now, ground)] as const;
  const queue: Waiting[] = [];
  let running: Promise<void> | null = null;
  let closed = false;
  let begun = 0;
  /** The batch that is being committed. */
  let ahead: { keys: Keys; size: number } | null = null;
  let next: Begun | null = null;
  let isNextDue = false;

  return {
    submit: command =>
      new Promise((resolve, reject) => {
        if (closed) reject(new Error('the gate is closed'));
        else queue.push({ command, resolve, reject });
        running ??= run();
        beginNextSoon();
      }),
    close: async () => {
      closed = true;
      await running;
      await Promise.all(connections.map(one => one.close()));
    },
  };

  async function run(): Promise<void> {
    // What arrives in this turn of the event loop shares the batch.
    await new Promise(setImmediate);
    while (next || queue.length > 0) await settle(next ?? begin(takeBatch(queue, NOTHING_AHEAD)));
    running = null;
  }

  function begin(batch: Waiting[]): Begun {
    begun += 1;
    const connection = connections[begun % 2 === 0 ? 0 : 1];
    const prepared = connection.prepare(
      batch.map(one => one.command),
      () => ahead !== null,
    );
    // Whoever settles the batch hears of its failure. Until then nobody listens.
    prepared.catch(() => {});
    return { batch, connection, prepared };
  }

  function beginNextSoon(): void {
    if (isNextDue || next || !ahead) return;
    isNextDue = true;
    setImmediate(beginNext);
  }

  /** A few are not worth the dozen statements of a batch while there is another to wait for. */
  function beginNext(): void {
    isNextDue = false;
    if (next || !ahead || queue.length * 2 < ahead.size) return;
    const batch = takeBatch(queue, ahead.keys);
    if (batch.length > 0) next = begin(batch);
  }

  /** A batch that cannot be committed is split into singles, so that the one to blame rejects nobody else. */
  async function settle(first: Begun): Promise<void> {
    const { batch } = first;
    let waiting: Begun | null = first;
    next = null;
    const once = () => {
      const one = waiting ?? begin(batch);
      waiting = null;
      return commit(one);
    };
    try {
      // Only once the next batch is on its way, so that the database does not wait while callers are answered.
      setImmediate(answer, batch, await attempt(once));
    } catch (error) {
      const [one, ...others] = batch;
      if (one && others.length === 0) await giveUp(one, error);
      else for (const each of batch) await settleAlone(each);
    }
  }

  async function commit({ batch, prepared }: Begun): Promise<Committed> {
    const conclude = await prepared;
    ahead = { keys: keysOf(batch), size: batch.length };
    try {
      const committed = conclude();
      beginNextSoon();
      return await committed;
    } catch (error) {
      putBack();
      throw error;
    } finally {
      ahead = null;
    }
  }

  /** The batch behind one that fails lets go of its locks, and waits in front of the queue again. */
  function putBack(): void {
    if (!next) return;
    next.connection.abandon();
    queue.unshift(...next.batch);
    next = null;
  }

  async function settleAlone(one: Waiting): Promise<void> {
    try {
      setImmediate(answer, [one], await commitOnly(one.command));
    } catch (error) {
      await giveUp(one, error);
    }
  }

  async function commitOnly(command: Command): Promise<Committed> {
    const [connection] = connections;
    return attempt(async () => (await connection.prepare([command], () => false))());
  }

  /** Alone and still failing. A provider's request is kept for later; a caller is told. */
  async function giveUp({ command, resolve, reject }: Waiting, error: unknown): Promise<void> {
    if (!command.journal) {
      reject(error);
      return;
    }
    const failing = { ...command, load: {}, decide: () => raise(error) };
    await commitOnly(failing).then(() => resolve({ changes: [], journal: 'waiting' }), reject);
  }

  function answer(batch: Waiting[], { outcomes, changes }: Committed): void {
    if (changes.size > 0) told(changes);
    for (const one of batch) {
      const outcome = outcomes.get(one.command);
      if (outcome) finish(one, outcome);
    }
  }
}

const NOTHING_AHEAD: Keys = new Set();

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
