import type { CsvImport as Shown } from '../../contract/importRoutes.ts';
import type { CsvImport } from '../store/csvImports.ts';
import type { CsvLine } from '../store/csvRows.ts';
import { csvLine } from './csv.ts';

/** `first` are its first lines, where they are shown. */
export function presentCsvImport(row: CsvImport, first: CsvLine[] = []): Shown {
  const { id, kind, phase, encoding, delimiter, country, total, done, forecast, counts } = row;
  return {
    ...{
      id,
      kind,
      file_name: row.fileName,
      phase,
      encoding,
      delimiter,
      country,
      total,
      done,
      forecast,
      counts,
    },
    columns: row.header.map((name, at) => ({
      ...{ name, field: row.fields[at] ?? 'ignore' },
      samples: first.map(({ cells }) => (cells[at] ?? '').slice(0, 200)),
    })),
    undo: row.undone,
    by: { kind: row.byKind, id: row.byId, name: row.byName },
    created_at: row.createdAt.toISOString(),
    completed_at: row.completedAt?.toISOString() ?? null,
  };
}

/** A line that was refused, as it is kept (`actions/csv/lines.ts`). */
export type RefusedRow = { code: string; pointer: string; detail: string; payload: unknown };

export function refusedHead({ header }: CsvImport): string {
  return csvLine(['line', 'field', 'reason', 'code', ...header]);
}

/** The line as it stood in the file, behind what is wrong with it; of somebody who has been erased since, nothing. */
export function refusedLine({ code, pointer, detail, payload }: RefusedRow): string {
  const { line = null, cells = [] } = payload as { line?: number; cells?: string[] };
  return csvLine([line, pointer.slice(1), detail, code, ...cells]);
}
