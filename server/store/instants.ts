import { types } from 'pg';

const others: (text: string) => Date | number = types.getTypeParser(types.builtins.TIMESTAMPTZ, 'text');

/**
 * A `timestamptz` as PostgreSQL writes it, cut to the millisecond. In UTC, as every connection of ours is, it is nearly what the
 * engine reads by itself, in a third of the time of the driver's way; a list of a hundred tickets has six hundred.
 */
export function instantOf(text: string): Date | number {
  const isPlain = text.endsWith('+00') && text[4] === '-';
  return isPlain ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : others(text);
}
