import type { ImportKind } from '../../../contract/importRoutes.ts';
import { decoded } from '../../csv/decode.ts';
import { guessedFields } from '../../csv/guess.ts';
import { type CsvRecord, recordsIn } from '../../csv/records.ts';
import { UnreadableCsv } from '../../csv/unreadable.ts';
import type { Accountable } from '../../domain/decision.ts';
import { countryOf } from '../../phone.ts';
import {
  beginCsv,
  type CsvRead,
  csvIsIn,
  discardCsv,
  keepLines,
  type WhichImport,
} from '../../store/csvImports.ts';
import type { CsvLine } from '../../store/csvRows.ts';
import { inWorkspace } from '../../store/database.ts';
import { firstNumber } from '../../store/read/csvImports.ts';
import { Refused } from '../../store/refused.ts';
import type { Context } from '../context.ts';

const MOST_LINES = 2_000_000;
const MOST_COLUMNS = 200;
/** Of lines that are written down at once: in characters, and how many. */
const PART = { size: 256 * 1024, lines: 1000 };

export type GivenCsv = {
  workspaceId: string;
  kind: ImportKind;
  fileName: string;
  by: Accountable;
  byName: string;
};

type Here = Pick<Context, 'db' | 'now'>;
type Bytes = AsyncIterable<Uint8Array>;

/**
 * DATA-1: takes a file in, line by line as it comes, so that none is larger than memory. The id of its import. What cannot
 * be read as CSV is refused, and nothing of it is kept.
 */
export async function takeCsv(context: Here, given: GivenCsv, bytes: Bytes): Promise<string> {
  const { workspaceId, kind, fileName, by, byName } = given;
  const row = { workspaceId, kind, fileName, byKind: by.kind, byId: by.id, byName };
  const which = { workspaceId, importId: await beginCsv(context.db, row, context.now()) };
  try {
    await csvIsIn(context.db, which, await readIn(context, which, kind, bytes));
  } catch (error) {
    await discardCsv(context.db, which, ['coming']);
    throw error instanceof UnreadableCsv ? refusedBy(error) : error;
  }
  return which.importId;
}

function refusedBy({ because, line }: UnreadableCsv): Refused {
  return new Refused(because, '/file', line === null ? undefined : { line });
}

async function readIn(context: Here, which: WhichImport, kind: ImportKind, bytes: Bytes): Promise<CsvRead> {
  const found = { encoding: '', delimiter: '' };
  const text = decoded(bytes, encoding => {
    found.encoding = encoding;
  });
  const records = recordsIn(text, delimiter => {
    found.delimiter = delimiter;
  });
  const { value } = await records.next();
  const header = headerIn(value);
  const total = await keepAll(context, which, records);
  const { workspaceId } = which;
  const phone = await inWorkspace(context.db, workspaceId, tx => firstNumber(tx, workspaceId));
  return { ...found, header, fields: guessedFields(kind, header), country: phone && countryOf(phone), total };
}

function headerIn(first: CsvRecord | undefined): string[] {
  if (!first) throw new UnreadableCsv('csv_empty');
  if (first.cells.length > MOST_COLUMNS) throw new UnreadableCsv('csv_too_large', 1);
  return first.cells.map((name, at) => name.trim().slice(0, 200) || `#${at + 1}`);
}

/** How many there are. */
async function keepAll({ db }: Here, which: WhichImport, records: AsyncIterable<CsvRecord>): Promise<number> {
  let n = 0;
  let part: CsvLine[] = [];
  let size = 0;
  const keep = async () => {
    if (part.length > 0) await keepLines(db, which, part);
    [part, size] = [[], 0];
  };
  for await (const { line, cells } of records) {
    if (n >= MOST_LINES) throw new UnreadableCsv('csv_too_large', line);
    part.push({ n: n++, line, cells });
    size += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (part.length >= PART.lines || size >= PART.size) await keep();
  }
  await keep();
  if (n === 0) throw new UnreadableCsv('csv_empty');
  return n;
}
