import type { ImportField, ImportKind } from '../../../contract/importRoutes.ts';

/** What a column can be, in the order in which it is offered. The server has the last word. */
const FIELDS: Record<ImportKind, ImportField[]> = {
  profiles: [
    ...(['ignore', 'property', 'phone', 'email', 'external_id', 'name', 'first_name', 'last_name'] as const),
    ...([
      'sms_marketing',
      'sms_transactional',
      'consent_at',
      'consent_source',
      'organization',
      'title',
    ] as const),
    ...(['address', 'zip', 'city', 'region', 'country', 'time_zone', 'locale'] as const),
  ],
  marketing_sends: [
    ...(['ignore', 'type', 'id', 'campaign_name', 'phone', 'body', 'sent_at', 'status', 'from'] as const),
  ],
};

export const fieldsOf = (kind: ImportKind) => FIELDS[kind];
