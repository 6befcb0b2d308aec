/** A set of numbers above 0, a bit each, the lowest bit of a byte first: of many thousands it costs little to make or to ask. */
export type NumberSet = { readonly bits: Uint8Array; count: number };

/** One that has room for numbers up to there. */
export function numberSet(last: number): NumberSet {
  return { bits: new Uint8Array((last >> 3) + 1), count: 0 };
}

export function setOf(numbers: readonly number[]): NumberSet {
  const set = numberSet(Math.max(0, ...numbers));
  for (const number of numbers) add(set, number);
  return set;
}

export function has({ bits }: NumberSet, number: number): boolean {
  return ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

export function add(set: NumberSet, number: number): void {
  if (has(set, number)) return;
  set.bits[number >> 3] = (set.bits[number >> 3] ?? 0) | (1 << (number & 7));
  set.count += 1;
}

/** Takes it out. Whether it was there. */
export function take(set: NumberSet, number: number): boolean {
  if (!has(set, number)) return false;
  set.bits[number >> 3] = (set.bits[number >> 3] ?? 0) & ~(1 << (number & 7));
  set.count -= 1;
  return true;
}

/** In order. */
export function numbersIn({ bits }: NumberSet): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    const byte = bits[at] ?? 0;
    for (let bit = 0; byte >> bit > 0; bit += 1) if (byte & (1 << bit)) numbers.push(at * 8 + bit);
  }
  return numbers;
}

export function union(some: NumberSet, others: NumberSet): NumberSet {
  const [longer, shorter] = some.bits.length < others.bits.length ? [others, some] : [some, others];
  const both = numberSet(8 * longer.bits.length - 1);
  both.bits.set(longer.bits);
  both.count = longer.count;
  for (const number of numbersIn(shorter)) add(both, number);
  return both;
}
