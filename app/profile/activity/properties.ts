/** One line of what a shop sent along: `name` with its path, as `item › colour`. */
export type Property = { name: string; value: string | number | boolean | null };

/** Deeper than this it is data, and shown as such. */
const DEEPEST = 3;

/** Whatever came, as lines that can be read: what is within something stands under its name, lists of words on one line. */
export function propertiesOf(given: Record<string, unknown>): Property[] {
  return Object.entries(given).flatMap(([name, value]) => linesOf(readable(name), value, 1));
}

function linesOf(name: string, value: unknown, depth: number): Property[] {
  if (isPlain(value)) return [{ name, value }];
  if (Array.isArray(value) && value.every(isPlain)) return [{ name, value: value.join(', ') }];
  if (typeof value !== 'object' || value === null || depth === DEEPEST)
    return [{ name, value: JSON.stringify(value) ?? '' }];
  return Object.entries(value).flatMap(([key, one]) =>
    linesOf(`${name} › ${Array.isArray(value) ? Number(key) + 1 : readable(key)}`, one, depth + 1),
  );
}

function isPlain(value: unknown): value is Property['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** `$value` and `item_count`, as tools write them, become "value" and "item count". */
function readable(name: string): string {
  return name.replace(/^\$/, '').replaceAll('_', ' ');
}
