import type { AuditEntry } from '../../../contract/auditRoutes.ts';

type Names = Pick<AuditEntry, 'names'>;

/** A field as the API calls it, with the names of members in place of their ids. */
export function fieldName(field: string, { names }: Names): string {
  return field
    .split('/')
    .map(part => names[part] ?? part)
    .join('/');
}

/** What cannot be shown is told as changed, from null to null. */
export function isSecret({ from, to }: AuditEntry['fields'][string]): boolean {
  return from === null && to === null;
}

/** Null for nothing: no value, an empty text, an empty list. */
export function shownValue(value: unknown, { names }: Names): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return typeof value === 'string' ? (names[value] ?? value) : JSON.stringify(value);
}
