/** A result: one JSON object, one line. */
export function print(fact: Record<string, unknown>): void {
  console.log(JSON.stringify(fact));
}

/** What is under way, for whoever waits. */
export function say(what: string): void {
  console.error(what);
}
