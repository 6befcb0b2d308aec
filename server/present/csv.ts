/** A line of CSV after RFC 4180. What begins as a formula does would be one in somebody's spreadsheet, and is made none. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(value => field(String(value ?? ''))).join(',')}\r\n`;
}

function field(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
