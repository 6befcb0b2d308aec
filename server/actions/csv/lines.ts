import { type Given, givenIn, type Plan, WrongCell } from '../../csv/cells.ts';
import { readProfile } from '../../csv/readProfile.ts';
import { readSend } from '../../csv/readSend.ts';
import type { ProfileLine } from '../../domain/importing/importProfile.ts';
import type { LineError } from '../../domain/progress.ts';
import type { RecordedSend } from '../../domain/recordMarketingSend.ts';
import type { CsvImport } from '../../store/csvImports.ts';
import type { CsvLine } from '../../store/csvRows.ts';
import { inWorkspace } from '../../store/database.ts';
import type { WrongLine } from '../../store/importRow.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import type { Context } from '../context.ts';

/** How the lines of an import are to be read. */
export async function planOf({ db }: Pick<Context, 'db'>, row: CsvImport): Promise<Plan> {
  const { workspaceId, header, fields, country, fileName, byName } = row;
  const stored = await inWorkspace(db, workspaceId, tx => storedSettings(tx, workspaceId));
  return { header, fields, country, fileName, byName, zone: readSettings(stored).timeZone };
}

/** What a line comes to, or why to nothing. */
export type Read<T> = { line: CsvLine; is: T } | { line: CsvLine; wrong: WrongLine };

export function readProfiles(lines: CsvLine[], plan: Plan): Read<ProfileLine>[] {
  return lines.map(line => read(line, plan, given => readProfile(given, line.line, plan)));
}

export function readSends(lines: CsvLine[], plan: Plan): Read<RecordedSend>[] {
  return lines.map(line => read(line, plan, given => readSend(given, plan)));
}

function read<T>(line: CsvLine, plan: Plan, as: (given: Given) => T): Read<T> {
  try {
    return { line, is: as(givenIn(line.cells, plan)) };
  } catch (error) {
    if (!(error instanceof WrongCell)) throw error;
    return { line, wrong: error.wrong };
  }
}

/** What is kept of a line that is refused: the line with it, for the file of refused lines. */
export function errorOf({ n, line, cells }: CsvLine, wrong: WrongLine): LineError {
  return { line: n, ...wrong, payload: { line, cells } };
}
