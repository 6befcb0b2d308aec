import type { Revoked } from './facts.ts';
import type { Profile } from './state.ts';

/**
 * DATA-4, SMS-6: a phone whose customer was erased after a STOP is not texted because a list has it again. Whoever comes to
 * have it begins where that left off, until they agree anew; what they had agreed to does not come back.
 */
export function withRevoked(profile: Profile, revoked: Revoked | null): Profile {
  if (!revoked) return profile;
  const smsMarketing = isStopped(revoked.smsMarketing) ? revoked.smsMarketing : profile.smsMarketing;
  const smsTransactional = isStopped(revoked.smsTransactional)
    ? revoked.smsTransactional
    : profile.smsTransactional;
  const isSame = smsMarketing === profile.smsMarketing && smsTransactional === profile.smsTransactional;
  if (isSame) return profile;
  return { ...profile, smsMarketing, smsTransactional, consentChangedAt: revoked.consentChangedAt };
}

function isStopped(state: Profile['smsMarketing']): boolean {
  return state === 'unsubscribed';
}
