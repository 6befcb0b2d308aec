import { REFUSALS } from '../../../contract/refusals.ts';
import type { Plan } from '../../csv/cells.ts';
import type { Actor } from '../../domain/decision.ts';
import { importProfile, type WhichLine } from '../../domain/importing/importProfile.ts';
import { importSend } from '../../domain/importing/importSend.ts';
import type { ImportedLine } from '../../domain/importing/state.ts';
import type { LineError } from '../../domain/progress.ts';
import type { Command } from '../../store/command.ts';
import { type CsvImport, endPhase, keepPart, whichOf } from '../../store/csvImports.ts';
import type { CsvLine } from '../../store/csvRows.ts';
import { inWorkspace } from '../../store/database.ts';
import { csvLinesFrom, importedAmong } from '../../store/read/csvImports.ts';
import { Refused } from '../../store/refused.ts';
import type { Context } from '../context.ts';
import { sendAsked } from '../recordMarketingSend.ts';
import { identityIn } from '../saveProfile.ts';
import { errorOf, planOf, type Read, readProfiles, readSends } from './lines.ts';
import { countsOf, NO_COUNTS, plus } from './sums.ts';

/** Half of the gate's batch, so that no import stalls a text: what comes in meanwhile goes between. */
const AT_ONCE = 32;
/** Lines after which is kept how far it is. */
const PART = 8 * AT_ONCE;

/**
 * DATA-1: takes the lines of a file in, part by part. Each line is noted in the commit that takes it in, so that broken off
 * it goes on where it was, and none is taken in twice. A line that is refused is kept with why, and the others stand.
 */
export async function runCsv(context: Context, row: CsvImport): Promise<void> {
  const { db } = context;
  const which = whichOf(row);
  const running = { context, row, plan: await planOf(context, row) };
  let { done } = row;
  let counts = row.counts ?? NO_COUNTS;
  for (;;) {
    const lines = await inWorkspace(db, row.workspaceId, tx => csvLinesFrom(tx, which, done, PART));
    if (lines.length === 0) break;
    const before = await inWorkspace(db, row.workspaceId, tx => importedAmong(tx, which, done, done + PART));
    const { imported, errors } = await takeAll(running, without(lines, before));
    counts = plus(counts, { ...countedOf([...before, ...imported]), refused: errors.length });
    done += lines.length;
    if (!(await keepPart(db, row, { done, errors, sums: { counts } }))) return;
  }
  const forgets = ['csv_lines' as const];
  await endPhase(db, row, { to: 'done', forgets, completedAt: context.now() });
}

function without(lines: CsvLine[], taken: ImportedLine[]): CsvLine[] {
  const known = new Set(taken.map(({ n }) => n));
  return lines.filter(({ n }) => !known.has(n));
}

function countedOf(lines: ImportedLine[]) {
  const kept_opt_outs = lines.filter(({ keptOptOut }) => keptOptOut).length;
  return { ...countsOf(lines.map(({ made }) => made)), kept_opt_outs };
}

type Running = { context: Context; row: CsvImport; plan: Plan };
type Taken = { imported: ImportedLine[]; errors: LineError[] };

/** Some lines are with the gate while those before them are committed: it prepares a batch behind the commit of another. */
async function takeAll(running: Running, lines: CsvLine[]): Promise<Taken> {
  const commands = COMMANDS[running.row.kind](running, lines);
  const taken: Promise<(ImportedLine | LineError)[]>[] = [];
  for (let at = 0; at < commands.length; at += AT_ONCE) {
    const part = settled(commands.slice(at, at + AT_ONCE).map(command => take(running, command)));
    // Whoever waits for all of them hears of its failure. Until then nobody listens.
    part.catch(() => {});
    taken.push(part);
    await Promise.allSettled(taken.slice(-2, -1));
  }
  const all = (await settled(taken)).flat();
  return { imported: all.filter(isTaken), errors: all.filter(isError) };
}

function isTaken(one: ImportedLine | LineError): one is ImportedLine {
  return 'made' in one;
}

function isError(one: ImportedLine | LineError): one is LineError {
  return !isTaken(one);
}

/** All of them, also where one has failed: what is still on its way would be taken in behind our back. */
async function settled<T>(all: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

type LineCommand = Read<Pick<Command, 'load' | 'decide'>>;

async function take({ context, row }: Running, one: LineCommand): Promise<ImportedLine | LineError> {
  if ('wrong' in one) return errorOf(one.line, one.wrong);
  try {
    const result = await context.gate.submit({ ...one.is, workspaceId: row.workspaceId });
    if (result === 'repeated' || !result.imported) throw new Error('a line of a file was not noted');
    return result.imported;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, pointer = '' } = error;
    return errorOf(one.line, { code, pointer, detail: REFUSALS[code] });
  }
}

/** What each line asks of the gate. */
const COMMANDS: Record<CsvImport['kind'], (running: Running, lines: CsvLine[]) => LineCommand[]> = {
  profiles: ({ row, plan }, lines) =>
    readProfiles(lines, plan).map(one =>
      withCommand(one, line => {
        const { names } = line.profile;
        // By their phone their SMS ticket comes along.
        const load = { identity: identityIn(names), details: true as const };
        return {
          load: names.phone ? { ...load, phone: names.phone } : load,
          decide: facts => importProfile(facts, placeOf(row, one.line), line, actorOf(row)),
        };
      }),
    ),
  marketing_sends: ({ row, plan }, lines) =>
    readSends(lines, plan).map(one =>
      withCommand(one, send => ({
        load: sendAsked(send),
        decide: facts => importSend(facts, placeOf(row, one.line), send, actorOf(row)),
      })),
    ),
};

function withCommand<T>(one: Read<T>, command: (is: T) => Pick<Command, 'load' | 'decide'>): LineCommand {
  return 'wrong' in one ? one : { line: one.line, is: command(one.is) };
}

function placeOf({ id: importId }: CsvImport, { n }: CsvLine): WhichLine {
  return { importId, n };
}

function actorOf({ byKind: kind, byId: id }: CsvImport): Actor {
  return { kind, id };
}
