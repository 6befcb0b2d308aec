import type { AttributedTo } from '../../contract/shapes.ts';

export function attribution(
  type: AttributedTo['type'] | null,
  id: string | null,
  name: string | null,
): AttributedTo | null {
  return type && id !== null ? { type, id, name: name ?? id } : null;
}
