const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of a text, in whole characters as a reader counts them, and a sign where it goes on. */
export function excerpt(text: string, most: number): string {
  const whole = readable(text);
  let count = 0;
  for (const { index } of characters.segment(whole)) {
    if (count === most) return `${whole.slice(0, index).trimEnd()}…`;
    count += 1;
  }
  return whole;
}

/** Lines stay lines; what is no sign that anybody can read goes. */
function readable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .trim();
}
