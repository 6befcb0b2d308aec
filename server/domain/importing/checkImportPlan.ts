import {
  type ImportField,
  type ImportKind,
  PROFILE_FIELDS,
  SEND_FIELDS,
} from '../../../contract/importRoutes.ts';
import type { Refusal } from '../decision.ts';

const OF_KIND: Record<ImportKind, readonly ImportField[]> = {
  profiles: [...PROFILE_FIELDS, 'property', 'ignore'],
  marketing_sends: [...SEND_FIELDS, 'ignore'],
};

/** What may be the same of several columns. */
const REPEATED = new Set<ImportField>(['property', 'ignore']);

/** DATA-1: whether lines can be read by what is said of the columns; else what is wrong with it. */
export function checkImportPlan(kind: ImportKind, header: string[], fields: ImportField[]): Refusal | null {
  if (fields.length !== header.length) return { refused: 'csv_fields_differ', pointer: '/fields' };
  for (const [at, field] of fields.entries()) {
    const pointer = `/fields/${at}`;
    if (!OF_KIND[kind].includes(field)) return { refused: 'csv_field_of_other_kind', pointer };
    if (!REPEATED.has(field) && fields.indexOf(field) !== at) return { refused: 'csv_field_twice', pointer };
  }
  return NEEDED[kind](fields);
}

const NEEDED: Record<ImportKind, (fields: ImportField[]) => Refusal | null> = {
  profiles: fields =>
    fields.some(one => one === 'phone' || one === 'email' || one === 'external_id')
      ? null
      : { refused: 'csv_nobody_named', pointer: '/fields' },
  marketing_sends: fields => {
    const missing = !fields.includes('phone') ? 'phone' : !fields.includes('sent_at') ? 'sent_at' : null;
    if (missing) return { refused: 'csv_field_missing', pointer: '/fields', about: { field: missing } };
    const isNamed = fields.includes('id') || fields.includes('campaign_name');
    return isNamed ? null : { refused: 'csv_field_missing', pointer: '/fields', about: { field: 'id' } };
  },
};
