import type { ImportField } from '../../contract/importRoutes.ts';
import type { WrongLine } from '../store/importRow.ts';

/** How the cells of a file are to be read: `zone` is the shop's own, for times without one. */
export type Plan = {
  header: string[];
  fields: ImportField[];
  country: string | null;
  zone: string;
  fileName: string;
  byName: string;
};

/** The cells of a line that say something, by what they are; the shop's own properties by their columns' names. */
export type Given = { cells: Map<ImportField, string>; properties: Record<string, string> };

/** Something in a line that cannot be taken in: the line is refused, and says so. */
export class WrongCell extends Error {
  readonly wrong: WrongLine;

  constructor(field: string, code: string, detail: string) {
    super(detail);
    this.wrong = { code, pointer: `/${field}`, detail };
  }
}

/** Throws `WrongCell`. */
export function givenIn(cells: string[], { header, fields }: Plan): Given {
  if (cells.slice(header.length).some(cell => cell.trim() !== ''))
    throw new WrongCell('', 'too_many_cells', `has ${cells.length} cells, and the header ${header.length}`);
  const given: Given = { cells: new Map(), properties: {} };
  for (const [at, field] of fields.entries()) {
    const cell = bare(cells[at] ?? '');
    if (cell === '' || field === 'ignore') continue;
    if (field === 'property') given.properties[header[at] ?? ''] = cell;
    else given.cells.set(field, cell);
  }
  return given;
}

/** Without the apostrophe by which files are kept from being formulas, ours too. */
function bare(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}

/** A word for one of a few things, whatever its case. Throws `WrongCell`. */
export function oneOf<T>(
  field: ImportField,
  cell: string | undefined,
  words: Record<string, T>,
): T | undefined {
  if (cell === undefined) return undefined;
  const found = new Map(Object.entries(words)).get(cell.toLowerCase().replaceAll(/[\s_-]+/g, ' '));
  if (found !== undefined) return found;
  throw new WrongCell(field, 'unknown_word', `is none of ${Object.keys(words).join(', ')}`);
}

/** Throws `WrongCell`. */
export function upTo(most: number, field: ImportField, cell: string | undefined): string | undefined {
  if (cell === undefined || cell.length <= most) return cell;
  throw new WrongCell(field, 'too_long', `has more than ${most} characters`);
}
