import type { ImportPhase } from '../../../contract/importRoutes.ts';
import { type CsvImport, csvImport, type WhichImport } from '../../store/csvImports.ts';
import { inWorkspace } from '../../store/database.ts';
import type { Context } from '../context.ts';
import { checkCsv } from './checkCsv.ts';
import { runCsv } from './runCsv.ts';
import { undoCsv } from './undoCsv.ts';

const WORK: Partial<Record<ImportPhase, (context: Context, row: CsvImport) => Promise<void>>> = {
  checking: checkCsv,
  running: runCsv,
  undoing: undoCsv,
};

/** DATA-1: goes on with what is to be done with a CSV file. One that has been stopped meanwhile is left alone. */
export async function workCsv(context: Context, which: WhichImport): Promise<void> {
  const row = await inWorkspace(context.db, which.workspaceId, tx => csvImport(tx, which));
  if (row) await WORK[row.phase]?.(context, row);
}
