import type { ImportCounts } from '../../../contract/importRoutes.ts';
import { REFUSALS } from '../../../contract/refusals.ts';
import type { ConsentKind } from '../../../contract/vocabulary.ts';
import type { Plan } from '../../csv/cells.ts';
import { type ForecastLine, forecastImport } from '../../domain/importing/forecastImport.ts';
import type { ProfileLine } from '../../domain/importing/importProfile.ts';
import {
  type CsvImport,
  endPhase,
  keepPart,
  type PartDone,
  type WhichImport,
  whichOf,
} from '../../store/csvImports.ts';
import type { CsvLine } from '../../store/csvRows.ts';
import { inWorkspace } from '../../store/database.ts';
import { csvLinesFrom, ownersOf, revokedOf } from '../../store/read/csvImports.ts';
import type { Context } from '../context.ts';
import { identityIn } from '../saveProfile.ts';
import { errorOf, planOf, type Read, readProfiles, readSends } from './lines.ts';
import { NO_COUNTS, plus } from './sums.ts';

const PART = 500;

/** DATA-1: what a run would come to, with nothing written; and which lines would be refused, and why. */
export async function checkCsv(context: Context, row: CsvImport): Promise<void> {
  const { db } = context;
  const which = whichOf(row);
  const plan = await planOf(context, row);
  let { done } = row;
  let forecast = row.forecast ?? NO_COUNTS;
  for (;;) {
    const lines = await inWorkspace(db, row.workspaceId, tx => csvLinesFrom(tx, which, done, PART));
    if (lines.length === 0) break;
    const { counts, ...part } = await KINDS[row.kind](context, which, lines, plan);
    done += lines.length;
    forecast = plus(forecast, { ...counts, refused: part.errors.length });
    if (!(await keepPart(db, row, { ...part, done, sums: { forecast } }))) return;
  }
  await endPhase(db, row, { to: 'checked', forgets: ['csv_names'] });
}

type Part = Required<Pick<PartDone, 'errors' | 'names'>> & { counts: Partial<ImportCounts> };
type Check = (context: Context, which: WhichImport, lines: CsvLine[], plan: Plan) => Promise<Part>;

const KINDS: Record<CsvImport['kind'], Check> = {
  profiles: checkProfiles,
  marketing_sends: async (_context, _which, lines, plan) => {
    const read = readSends(lines, plan);
    return { counts: { new: read.filter(one => 'is' in one).length }, errors: wrongAmong(read), names: [] };
  },
};

function wrongAmong(read: Read<unknown>[]) {
  return read.flatMap(one => ('wrong' in one ? [errorOf(one.line, one.wrong)] : []));
}

async function checkProfiles(
  context: Context,
  which: WhichImport,
  lines: CsvLine[],
  plan: Plan,
): Promise<Part> {
  const read = readProfiles(lines, plan);
  const asked = read.flatMap(one => ('is' in one ? [forecastLine(one.line, one.is)] : []));
  const { counts, taken, names } = forecastImport(asked, await knownOf(context, which, asked));
  const byN = new Map(lines.map(line => [line.n, line]));
  const twice = taken.flatMap(({ n, kind }) => {
    const line = byN.get(n);
    const wrong = { code: 'duplicate_profile', pointer: POINTERS[kind], detail: REFUSALS.duplicate_profile };
    return line ? [errorOf(line, wrong)] : [];
  });
  return { counts, names, errors: [...wrongAmong(read), ...twice] };
}

function knownOf({ db }: Context, which: WhichImport, asked: ForecastLine[]) {
  const { workspaceId } = which;
  return inWorkspace(db, workspaceId, async tx => {
    const owned = await ownersOf(
      tx,
      which,
      asked.flatMap(({ names }) => names),
    );
    const owners = new Set(owned.map(({ owner }) => owner).filter(owner => !owner.startsWith('line ')));
    return { owned, revoked: await revokedOf(tx, workspaceId, [...owners]) };
  });
}

const POINTERS = { phone: '/phone', email: '/email', external: '/external_id' };

function forecastLine({ n, line }: CsvLine, { profile, consent }: ProfileLine): ForecastLine {
  const agrees = Object.entries(consent).flatMap(([kind, word]) =>
    word === 'subscribed' ? [kind as ConsentKind] : [],
  );
  return { n, line, names: identityIn(profile.names), agrees };
}
