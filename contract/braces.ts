/**
 * What stands between double braces in a text (AUTO-2, REPLY-9). A beginning without an end has no inside. `index` is
 * the UTF-16 unit at which it begins.
 */
export type Braces = { written: string; inside: string | null; index: number };

/** Braces around what has none, or a beginning without an end. */
const BRACES = /\{\{([^{}]*)\}\}|\{\{/g;

export function bracesIn(text: string): Braces[] {
  return [...text.matchAll(BRACES)].map(({ 0: written, 1: inside = null, index }) => ({
    written,
    inside,
    index,
  }));
}

/** Puts something in the place of each. What is put in is not looked through again. */
export function replaceBraces(text: string, by: (braces: Braces) => string): string {
  return text.replace(BRACES, (written: string, inside: string | undefined, index: number) =>
    by({ written, inside: inside ?? null, index }),
  );
}

/** A variable's name as names are compared: without case, spaces and underscores (AUTO-2). */
export function bareName(name: string): string {
  return name.replace(/[\s_]/g, '').toLowerCase();
}

const LONGEST_NAMED = 60;

/** What somebody wrote where a variable should stand, and at which character, counted from 1. */
export function namedAt(text: string, { written, inside, index }: Braces) {
  const named = inside ?? text.slice(index + written.length);
  const variable = [...named.trim()].slice(0, LONGEST_NAMED).join('');
  return { variable, position: characterAt(text, index) };
}

/** The place of a UTF-16 unit as people count: in characters, from 1. */
export function characterAt(text: string, index: number): number {
  return [...text.slice(0, index)].length + 1;
}
