/** Where two plain values differ, a line each: the path, the one and the other. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isNested(one) || !isNested(other))
    return [`  ${path}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap(key => differences(one[key], other[key], path ? `${path}.${key}` : key));
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
