import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import { type Delimiter, delimiterOf } from './delimiter.ts';
import { UnreadableCsv } from './unreadable.ts';

/** A record of a file: its cells, and in which line it begins, from 1. */
export type CsvRecord = { line: number; cells: string[] };

/** In characters. */
const LONGEST_RECORD = 256 * 1024;

/** The records of a text, its header first; by `told` what stands between their cells. Throws `UnreadableCsv`. */
export async function* recordsIn(
  text: AsyncIterable<string>,
  told: (delimiter: Delimiter) => void,
): AsyncGenerator<CsvRecord> {
  const { begin, rest } = await beginOf(text);
  const delimiter = delimiterOf(begin);
  told(delimiter);
  const parser = parse({
    ...{ delimiter, info: true, relax_column_count: true, skip_empty_lines: true },
    max_record_size: LONGEST_RECORD,
  });
  // What goes wrong in it is heard of by whoever reads the parser.
  pipeline(Readable.from(rest), parser).catch(() => {});
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>)
      yield { cells: record, line: info.lines - breaksIn(record) };
  } catch (error) {
    throw reasonOf(error);
  }
}

/** Its first line at least, and the whole. */
async function beginOf(text: AsyncIterable<string>) {
  const parts = text[Symbol.asyncIterator]();
  let begin = '';
  while (begin.length < LONGEST_RECORD && !/[\r\n]/.test(begin)) {
    const { value, done } = await parts.next();
    if (done) break;
    begin += value;
  }
  async function* rest(): AsyncGenerator<string> {
    yield begin;
    yield* { [Symbol.asyncIterator]: () => parts };
  }
  return { begin, rest: rest() };
}

function breaksIn(cells: string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

const REASONS: Record<string, UnreadableCsv['because']> = {
  CSV_QUOTE_NOT_CLOSED: 'csv_quotes',
  CSV_INVALID_CLOSING_QUOTE: 'csv_quotes',
  INVALID_OPENING_QUOTE: 'csv_quotes',
  CSV_MAX_RECORD_SIZE: 'csv_long_line',
};

function reasonOf(error: unknown): unknown {
  const because = error instanceof CsvError && REASONS[error.code];
  if (!because) return error;
  const { lines } = error as { lines?: unknown };
  return new UnreadableCsv(because, typeof lines === 'number' ? lines : null);
}
