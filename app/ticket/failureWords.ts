/** Why a text did not get through, and the sentence that says so: by the name that its sentence needs. */
export const ABOUT_NAME = {
  opted_out: 'failed.opted_out',
  unreachable: 'failed.unreachable',
  carrier_blocked: 'failed.carrier_blocked',
  media: 'failed.media',
  no_sms_consent: 'failed.no_sms_consent',
  profile_blocked: 'failed.profile_blocked',
  provider_silent: 'failed.provider_silent',
  lost: 'failed.lost',
  too_late: 'failed.too_late',
  too_late_to_answer: 'failed.too_late_to_answer',
} as const;

/** Those that are about the number too. */
export const ABOUT_PHONE = {
  invalid_number: 'failed.invalid_number',
  landline: 'failed.landline',
  unknown_destination: 'failed.unknown_destination',
  phone_removed: 'failed.phone_removed',
} as const;

/** Those that are about neither. */
export const PLAIN = {
  carrier_filtered: 'failed.carrier_filtered',
  unregistered: 'failed.unregistered',
  region_not_enabled: 'failed.region_not_enabled',
  too_long: 'failed.too_long',
  rate_limited: 'failed.rate_limited',
  credentials: 'failed.credentials',
  number_gone: 'failed.number_gone',
} as const;
