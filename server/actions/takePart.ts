import { type Accepted, type Decision, isRefused, type Refusal } from '../domain/decision.ts';
import type { Gate } from '../store/gate.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';

/** Lines that are taken in one after the other, of which no progress may pass one that has failed. */
export type Run = { context: Context; workspaceId: string; failure: { error: unknown } | null };

/** What the rules refused of a part, by the line that it was of, from 0. */
export type RefusedLines = ReadonlyMap<number, Refusal>;

type Part<Line> = {
  lines: Line[];
  /** Submits all that a line comes to before it first waits for anything. */
  take(context: Context, line: Line): Promise<unknown>;
  /** What is kept of the part, by what the rules said of it. */
  conclude(refused: RefusedLines, accepted: Accepted[]): Accepted;
};

/**
 * Takes a part in through the gate, and behind it, in its commit or the next, what is kept of it. The gate goes by the
 * order of arrival, so that what is kept is never ahead of what was done: broken off, a part is done again. Throws what
 * has failed; a rule's no is no failure.
 */
export async function takePart<Line>(run: Run, { lines, take, conclude }: Part<Line>): Promise<void> {
  const said: Said[] = [];
  const taking = lines.map((line, at) =>
    take({ ...run.context, gate: heeding(run, said, at) }, line).catch(error => fail(run, error)),
  );
  const concluding = run.context.gate
    .submit({
      workspaceId: run.workspaceId,
      load: {},
      decide: () => (run.failure ? raise(run.failure.error) : conclude(refusedIn(said), acceptedIn(said))),
    })
    .catch(error => fail(run, error));
  await Promise.all([...taking, concluding]);
  if (run.failure) throw run.failure.error;
}

type Said = { at: number; decision: Decision | null };

/** The same gate; what its rules say is heard as they decide. Whoever waits for the commit hears it too late. */
function heeding(run: Run, said: Said[], at: number): Gate {
  const { gate } = run.context;
  return {
    ...gate,
    submit: command => {
      const one: Said = { at, decision: null };
      said.push(one);
      // Decided anew, where its batch had to be split, it may be decided otherwise.
      const heard = (decision: Decision) => (one.decision = decision);
      return gate.submit({ ...command, decide: facts => heard(command.decide(facts)) });
    },
  };
}

function refusedIn(said: Said[]): RefusedLines {
  const refused = new Map<number, Refusal>();
  for (const { at, decision } of said)
    if (!decision) throw new Error('a line has not been decided');
    else if (isRefused(decision) && !refused.has(at)) refused.set(at, decision);
  return refused;
}

function acceptedIn(said: Said[]): Accepted[] {
  return said.flatMap(({ decision }) => (decision && !isRefused(decision) ? [decision] : []));
}

function fail(run: Run, error: unknown): void {
  if (!(error instanceof Refused)) run.failure ??= { error };
}

function raise(error: unknown): never {
  throw error;
}
