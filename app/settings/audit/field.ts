import type { AuditEntry } from '../../../contract/auditRoutes.ts';
import { ROLES } from '../../../contract/roles.ts';
import { ConsentState } from '../../../contract/vocabulary.ts';

type Names = Pick<AuditEntry, 'names'>;

/** What there is a word for, as its page has it: nobody, a switch, a role, a consent. */
export function wordFor(field: string, value: unknown) {
  if (field === 'assignee_id' && value === null) return 'assign.none';
  if (typeof value === 'boolean') return value ? 'audit.on' : 'audit.off';
  const role = ROLES.find(one => one === value);
  if (role && OF_A_MEMBER.exec(field)?.[2] === 'role') return `role.${role}` as const;
  const state = ConsentState.safeParse(value);
  return state.success && field.startsWith('sms_') ? (`consent.${state.data}` as const) : null;
}

const OF_A_MEMBER = /^members\/([^/]+)\/(role|second_factor)$/;

/** What of whom a field is, where it is something of a member's whose name is known. */
export function memberIn(field: string, { names }: Names): { name: string; of: string } | null {
  const [, id = '', of = ''] = OF_A_MEMBER.exec(field) ?? [];
  const name = names[id];
  return name === undefined ? null : { name, of };
}

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

/** Null for nothing: no value, an empty text, an empty list. Numbers are as the language writes them. */
export function shownValue(value: unknown, { names }: Names, locale: string): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  return typeof value === 'string' ? (names[value] ?? value) : JSON.stringify(value);
}
