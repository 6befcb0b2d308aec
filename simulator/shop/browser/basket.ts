/** What was chosen of a piece. Two lines of a basket never are of the same choice. */
export type Choice = { piece: string; glaze: string; size: string };

export type Line = Choice & { count: number };

/** In the order in which things were first put in. */
export type Basket = readonly Line[];

/** Of one choice. A kiln holds no more. */
export const MOST = 10;

export function put(basket: Basket, choice: Choice): Basket {
  const line = basket.find(one => isSame(one, choice));
  return line ? counted(basket, choice, line.count + 1) : [...basket, { ...choice, count: 1 }];
}

/** The basket with so many of a choice that it has; none, and the line is gone. */
export function counted(basket: Basket, choice: Choice, count: number): Basket {
  const held = Math.min(Math.max(Math.trunc(count), 0), MOST);
  return basket
    .map(line => (isSame(line, choice) ? { ...line, count: held } : line))
    .filter(line => line.count > 0);
}

export function countOf(basket: Basket): number {
  return basket.reduce((sum, line) => sum + line.count, 0);
}

/** In cents. */
export function totalOf(basket: Basket, priceOf: (line: Line) => number): number {
  return basket.reduce((sum, line) => sum + line.count * priceOf(line), 0);
}

/** What a browser has kept, which may be nothing, or anything. */
export function basketIn(kept: string | null): Basket {
  const lines: unknown = kept === null ? [] : parsed(kept);
  const basket = Array.isArray(lines) ? lines.filter(isLine) : [];
  // Whoever wrote it: a choice once, and no more of it than there can be.
  return basket.reduce<Basket>((all, { piece, glaze, size, count }) => {
    const choice = { piece, glaze, size };
    return counted(put(all, choice), choice, count);
  }, []);
}

function isSame(one: Choice, other: Choice): boolean {
  return one.piece === other.piece && one.glaze === other.glaze && one.size === other.size;
}

function isLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  const { piece, glaze, size, count } = value as Record<string, unknown>;
  return [piece, glaze, size].every(one => typeof one === 'string') && Number.isFinite(count);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
