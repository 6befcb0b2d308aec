import type * as wire from '../../contract/shapes.ts';
import { zonesOf } from '../domain/zones/zonesOf.ts';
import type { ProfileRow } from '../store/read/profiles.ts';

export function presentProfile(row: ProfileRow): wire.Profile {
  const { city, region, country } = row;
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    email: row.email,
    email_verified: row.emailVerified,
    location: city || region || country ? { city, region, country } : null,
    time_zone: row.timeZone,
    local_zones: zonesOf(row),
    consent: { sms_marketing: row.smsMarketing, sms_transactional: row.smsTransactional },
    blocked: row.blockedAt !== null,
    blocked_at: row.blockedAt?.toISOString() ?? null,
    erased_at: row.erasedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    as_of: row.asOf,
  };
}
