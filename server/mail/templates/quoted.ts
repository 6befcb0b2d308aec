/** Each line with a sign, so that nothing a customer writes can pass for ours. */
export function quoted(said: string): string {
  return said
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n');
}
