import type { RefusalCode } from '../../contract/refusals.ts';

type Because = Extract<RefusalCode, `csv_${string}`>;

/** Why a file cannot be read as CSV at all; `line` is where, from 1, as far as that can be told. */
export class UnreadableCsv extends Error {
  readonly because: Because;
  readonly line: number | null;

  constructor(because: Because, line: number | null = null) {
    super(because);
    this.because = because;
    this.line = line;
  }
}
