import { z } from 'zod';
import { CallError } from './callError.ts';

/** Opaque to callers: where a list went on. */
export function toCursor(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

export function fromCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | null {
  if (cursor === undefined || cursor === '') return null;
  const read = shape.safeParse(parse(cursor));
  if (!read.success)
    throw new CallError('invalid_cursor', {
      errors: [{ pointer: 'cursor', code: 'invalid_cursor', detail: 'is not one that this list gave' }],
    });
  return read.data;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** One more than asked for was read, to know whether there is more. */
export function page<Row, Item>(
  rows: Row[],
  limit: number,
  present: (row: Row) => Item,
  position: (row: Row) => object,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(present),
    next_cursor: rows.length > limit && last ? toCursor(position(last)) : null,
  };
}

export const Uuid = z.uuid();
/** There is no year 0, for PostgreSQL. */
export const Instant = z.iso.datetime().refine(text => !text.startsWith('0000'));
