import type { UndoCounts } from '../../../contract/importRoutes.ts';
import type { ImportedLine, Undone } from '../../domain/importing/state.ts';
import { undoImport } from '../../domain/importing/undoImport.ts';
import { type CsvImport, endPhase, keepPart, whichOf } from '../../store/csvImports.ts';
import { inWorkspace } from '../../store/database.ts';
import { standingLines, usedAmong } from '../../store/read/csvImports.ts';
import type { Context } from '../context.ts';
import { countsOf, plus } from './sums.ts';

/** Half of the gate's batch, as in `runCsv.ts`. */
const PART = 32;

const NOTHING_UNDONE: UndoCounts = { undone: 0, in_use: 0, changed_since: 0 };

/** DATA-1: undoes a file line by line, the last first. Each is noted in the commit that undoes it. */
export async function undoCsv(context: Context, row: CsvImport): Promise<void> {
  const { db } = context;
  const which = whichOf(row);
  let { done } = row;
  let undone = row.undone ?? NOTHING_UNDONE;
  for (;;) {
    const lines = await inWorkspace(db, row.workspaceId, tx => standingLines(tx, which, PART));
    if (lines.length === 0) break;
    undone = plus(undone, countsOf(await undoAll(context, row, lines)));
    done += lines.length;
    if (!(await keepPart(db, row, { done, sums: { undone } }))) return;
  }
  await endPhase(db, row, { to: 'undone', forgets: ['csv_lines'] });
}

async function undoAll(context: Context, row: CsvImport, lines: ImportedLine[]): Promise<Undone[]> {
  const made = lines.flatMap(line => (line.made === 'new' && line.profileId ? [line.profileId] : []));
  const used = await inWorkspace(context.db, row.workspaceId, tx => usedAmong(tx, row.workspaceId, made));
  return Promise.all(lines.map(line => undo(context, row, line, used.has(line.profileId ?? ''))));
}

async function undo(
  { gate }: Context,
  { workspaceId, fileName, byKind, byId }: CsvImport,
  imported: ImportedLine,
  isInUse: boolean,
): Promise<Undone> {
  const { profileId, effect } = imported;
  const evidence = `import of ${fileName} undone`;
  const result = await gate.submit({
    workspaceId,
    // Whoever has by now what they were known by before keeps it.
    load: { ...(profileId && { profileId }), details: true, identity: effect?.lost ?? [] },
    decide: facts => undoImport(facts, { imported, isInUse, evidence }, { kind: byKind, id: byId }),
  });
  if (result === 'repeated' || !result.undone) throw new Error('a line of a file was not noted');
  return result.undone.undone;
}
