import { setTimeout } from 'node:timers/promises';
import { Client, type ClientConfig, DatabaseError } from 'pg';
import type { RefusalCode } from '../../contract/refusals.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Outcome } from './batch.ts';
import type { Command } from './command.ts';
import { type Committed, type CommittedChanges, commit } from './commit.ts';

/** A rule said no. Which code becomes which HTTP status is not known here. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly pointer: string | undefined;

  constructor(code: RefusalCode, pointer?: string) {
    super(code);
    this.code = code;
    this.pointer = pointer;
  }
}

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

const LARGEST_BATCH = 64;
/** Unique violations, deadlocks and serialization failures: the same batch decided anew will go through. */
const WORTH_ANOTHER_TRY = new Set(['23505', '40P01', '40001']);
const TRIES = 4;
/** A database that is restarting gets a moment. */
const PAUSE_MS = 150;

/**
 * One batch is in flight in a process; what arrives meanwhile goes into the next. When idle nothing waits.
 * `told` hears of every commit, after it.
 */
export function openGate(
  config: ClientConfig,
  now: () => Date,
  told: (changes: CommittedChanges) => void,
): Gate {
  const queue: Waiting[] = [];
  let client: Client | null = null;
  let commits = 0;
  let running: Promise<void> | null = null;
  let closed = false;

  return {
    submit: command =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the gate is closed'));
        queue.push({ command, resolve, reject });
        running ??= run();
      }),
    close: async () => {
      closed = true;
      await running;
      await client?.end();
    },
  };

  async function run(): Promise<void> {
    // What arrives in this turn of the event loop shares the batch.
    await new Promise(setImmediate);
    while (queue.length > 0) await settle(takeBatch(queue));
    running = null;
  }

  async function settle(batch: Waiting[]): Promise<void> {
    try {
      const committed = await attempt(batch);
      // Only once the next batch is on its way, so that the database does not wait while callers are answered.
      setImmediate(() => answer(batch, committed));
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await settle([one]);
      else for (const one of batch) await giveUp(one, error);
    }
  }

  async function attempt(batch: Waiting[]): Promise<Committed> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await commitOnce(batch.map(one => one.command));
      } catch (error) {
        if (tries === TRIES || !isWorthAnotherTry(error)) throw error;
        if (!(error instanceof DatabaseError)) await setTimeout(PAUSE_MS * tries);
      }
    }
  }

  async function commitOnce(commands: Command[]): Promise<Committed> {
    const connection = await connect();
    try {
      commits += 1;
      if (isTimeToPlan(commits)) await connection.query('discard plans');
      return await commit(connection, commands, now());
    } catch (error) {
      // With the connection goes the transaction, and whatever was prepared.
      forget(connection);
      throw error;
    }
  }

  /** Alone and still failing. A provider's request is kept for later; a caller is told. */
  async function giveUp(one: Waiting, error: unknown): Promise<void> {
    const { command } = one;
    if (!command.journal) return one.reject(error);
    const decide = () => {
      throw error;
    };
    try {
      answer([one], await attempt([{ ...one, command: { ...command, load: {}, decide } }]), command);
    } catch (worse) {
      one.reject(worse);
    }
  }

  function answer(batch: Waiting[], { outcomes, changes }: Committed, original?: Command): void {
    if (changes.size > 0) told(changes);
    for (const one of batch) {
      const outcome = original ? [...outcomes.values()][0] : outcomes.get(one.command);
      if (outcome) finish(one, outcome);
    }
  }

  async function connect(): Promise<Client> {
    if (client) return client;
    const fresh = new Client({ ...config, options: `${config.options ?? ''} ${HOT_PATH}` });
    fresh.on('error', () => forget(fresh));
    await fresh.connect();
    client = fresh;
    commits = 0;
    return fresh;
  }

  function forget(lost: Client): void {
    if (client === lost) client = null;
    lost.end().catch(() => {});
  }
}

/** Plans are made once … */
const HOT_PATH =
  '-c plan_cache_mode=force_generic_plan -c jit=off -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';

/** … but those of a fresh installation are for empty tables, and made anew a few times while it fills. */
function isTimeToPlan(commits: number): boolean {
  return [10, 100, 1000, 10_000].includes(commits);
}

/** The next batch. The same provider request twice waits for the next one, where it is found in the journal. */
function takeBatch(queue: Waiting[]): Waiting[] {
  const seen = new Set<string>();
  const batch: Waiting[] = [];
  const later: Waiting[] = [];
  for (const one of queue.splice(0, LARGEST_BATCH)) {
    const { journal, workspaceId } = one.command;
    const key = journal && `${workspaceId} ${journal.provider} ${journal.key}`;
    if (key && seen.has(key)) later.push(one);
    else batch.push(one);
    if (key) seen.add(key);
  }
  queue.unshift(...later);
  return batch;
}

function finish(one: Waiting, outcome: Outcome): void {
  if (outcome.kind === 'accepted') return one.resolve(outcome.decision);
  if (outcome.kind === 'repeated') return one.resolve('repeated');
  if (outcome.kind === 'refused')
    return one.reject(new Refused(outcome.refusal.refused, outcome.refusal.pointer));
  if (one.command.journal) return one.resolve({ changes: [], journal: 'waiting' });
  one.reject(outcome.error);
}

function isWorthAnotherTry(error: unknown): boolean {
  // A lost connection is too: what it had committed is found in the journal, or by its client's id.
  if (!(error instanceof DatabaseError)) return true;
  return WORTH_ANOTHER_TRY.has(error.code ?? '');
}
