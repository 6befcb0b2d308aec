const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What stands between the cells of a file: whichever there is most of in its first line, outside of quotes. */
export function delimiterOf(text: string): Delimiter {
  const counts = DELIMITERS.map(one => ({ one, count: firstLine(text).split(one).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.one ?? ',';
}

/** Without what stands in quotes. */
function firstLine(text: string): string {
  return text.replaceAll(/"(?:[^"]|"")*"?/g, '').match(/[^\r\n]+/)?.[0] ?? '';
}
