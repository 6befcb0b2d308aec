import { LONGEST } from '../limits.ts';

/** A code as it stands in what was pasted or uploaded; `line` counts from 1, empty ones too. */
export type CodeLine = { line: number; code: string };

export type Read = { lines: CodeLine[]; heading: string | null };

/** What the first column of a table of codes is called, folded. */
const HEADINGS =
  /^(discount|coupon|promo|voucher)?[ _-]?codes?$|^coupons?$|^codic[ei]([ _-].*)?$|^codes? promo$/;

/**
 * The codes of a text, one a line; of a table (CSV, RFC 4180, or pasted from a spreadsheet) those of the first column,
 * without its heading.
 */
export function codesIn(text: string, isTable: boolean): Read {
  const cells = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: at + 1, code: (isTable ? firstCell(line) : beforeTab(line)).trim() }));
  const lines = cells.filter(({ code }) => code !== '');
  const heading = isTable && lines[0] && HEADINGS.test(lines[0].code.toLowerCase()) ? lines[0].code : null;
  return { lines: heading === null ? lines : lines.slice(1), heading };
}

/** Whether a file is a table, by its name. */
export function isTableName(name: string): boolean {
  return /\.(csv|tsv)$/i.test(name);
}

function beforeTab(line: string): string {
  return line.split('\t')[0] ?? '';
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1];
  return quoted === undefined ? (/^[^,;\t]*/.exec(line)?.[0] ?? '') : quoted.replaceAll('""', '"');
}

/** As many codes as the server takes at once, in number and in size. */
const MOST_CODES = 10_000;
const MOST_BYTES = 700_000;

/** In pieces that are sent one after the other. */
export function piecesOf(lines: readonly CodeLine[]): CodeLine[][] {
  const pieces: CodeLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = sizeOf(line);
    const last = pieces.at(-1);
    const fits = last && last.length < MOST_CODES && size <= room;
    if (fits) last.push(line);
    else pieces.push([line]);
    room = (fits ? room : MOST_BYTES) - size;
  }
  return pieces;
}

const encoder = new TextEncoder();
const sizeOf = ({ code }: CodeLine) => encoder.encode(JSON.stringify(asSent(code))).length + 1;

/** What is longer than a code can be is refused all the same, and need not be carried whole. */
export function asSent(code: string): string {
  return code.slice(0, LONGEST.code + 1);
}
