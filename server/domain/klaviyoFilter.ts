/** What can be asked of a field, by the names of Klaviyo's API. */
export const OPERATORS = [
  'equals',
  'any',
  'greater-than',
  'greater-or-equal',
  'less-than',
  'less-or-equal',
  'contains',
  'starts-with',
  'ends-with',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One thing that is asked of a field. `any` has a value or more, all others have one. */
export type Condition = { field: string; operator: Operator; values: string[] };

/** Why a filter cannot be read: at which character, from 0, and what is wrong there. */
export type Unreadable = { at: number; detail: string };

/**
 * DATA-1: a filter in the grammar of Klaviyo's API, as `equals(email,"ada@example.com"),less-than(created,2027-01-01)`:
 * conditions that all have to hold, divided by commas or held by an `and(…)`. Words stand in quotes of either kind, in
 * which a backslash takes the next character as it is; times, numbers and booleans stand bare.
 */
export function readFilter(text: string): Condition[] | Unreadable {
  const reader = { text, at: 0 };
  try {
    const conditions = listOf(reader, conditionsAt);
    return reader.at === text.length ? conditions.flat() : unreadable(reader, 'expected a comma or the end');
  } catch (error) {
    if (error instanceof Stopped) return error.why;
    throw error;
  }
}

type Reader = { text: string; at: number };

/** Carries what is wrong out of the depth of the grammar. */
class Stopped extends Error {
  readonly why: Unreadable;
  constructor(why: Unreadable) {
    super(why.detail);
    this.why = why;
  }
}

function unreadable({ at }: Reader, detail: string): Unreadable {
  return { at, detail };
}

function stop(reader: Reader, detail: string): never {
  throw new Stopped(unreadable(reader, detail));
}

function listOf<T>(reader: Reader, one: (reader: Reader) => T): T[] {
  const found = [one(reader)];
  while (taken(reader, /\s*,\s*/y) !== null) found.push(one(reader));
  return found;
}

function conditionsAt(reader: Reader): Condition[] {
  const start = reader.at;
  const name = taken(reader, /[a-z-]+/y);
  if (name === 'and') return within(reader, '(', ')', () => listOf(reader, conditionsAt).flat());
  const operator = OPERATORS.find(known => known === name);
  if (!operator) {
    reader.at = start;
    stop(reader, `expected one of ${OPERATORS.join(', ')}`);
  }
  return within(reader, '(', ')', () => [conditionOf(reader, operator)]);
}

function conditionOf(reader: Reader, operator: Operator): Condition {
  const field = taken(reader, /[\w.$-]+/y) ?? stop(reader, 'expected the name of a field');
  if (taken(reader, /\s*,\s*/y) === null) stop(reader, 'expected a comma and a value');
  const values =
    operator === 'any' ? within(reader, '[', ']', () => listOf(reader, valueAt)) : [valueAt(reader)];
  return { field, operator, values };
}

function within<T>(reader: Reader, opening: string, closing: string, inside: () => T): T {
  expectAt(reader, opening);
  const found = inside();
  expectAt(reader, closing);
  return found;
}

function expectAt(reader: Reader, sign: string): void {
  if (taken(reader, sign === '(' || sign === '[' ? /[([]\s*/y : /\s*[)\]]/y)?.trim() !== sign)
    stop(reader, `expected ${sign}`);
}

function valueAt(reader: Reader): string {
  const quoted = taken(reader, /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy);
  if (quoted !== null) return quoted.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
  return taken(reader, /[\w.:+-]+/y) ?? stop(reader, 'expected a value: words stand in quotes');
}

function taken(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (!found) return null;
  reader.at = pattern.lastIndex;
  return found[0];
}
