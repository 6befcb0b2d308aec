/** What a program is asked for: which copy, and whether the secret key stays out of it. */
export type Asked = { copy: string; withoutKey: boolean };

/** The words behind the program's name; null where they make no sense. */
export function readWords(given: string[]): Asked | null {
  const withoutKey = given.includes('--without-key');
  const [copy, ...others] = given.filter(word => word !== '--without-key');
  return copy && !copy.startsWith('-') && others.length === 0 ? { copy, withoutKey } : null;
}
