import type { ConsentKind, ConsentState, KeywordKind } from '../../contract/vocabulary.ts';
import type { ConsentEntry, Profile } from './state.ts';

/** What changed someone's consent, for the ledger: what, when, from where, on what evidence (SMS-6). */
export type ConsentCause = Pick<
  ConsentEntry,
  'source' | 'evidence' | 'messageId' | 'actorKind' | 'actorId' | 'at'
>;

export type ConsentOutcome = { profile: Profile; entries: ConsentEntry[] };

export type Both = Record<ConsentKind, ConsentState>;

/** REPLY-2: a text may leave for someone who agreed to either kind. */
export function hasSmsConsent(profile: Pick<Profile, 'smsMarketing' | 'smsTransactional'>): boolean {
  return profile.smsMarketing === 'subscribed' || profile.smsTransactional === 'subscribed';
}

/** Applies a keyword's effect. Without effect there are no entries, and the profile is the one given. */
export function applyKeyword(
  profile: Profile,
  kind: KeywordKind,
  cause: ConsentCause,
  newId: () => string,
): ConsentOutcome {
  return become(profile, NEXT[kind](profile, consentOf(profile)), kind === 'stop', cause, newId);
}

/** Sets what is given: by the API or an import (SMS-6). An opt-out is remembered as a texted one is. */
export function setConsent(
  profile: Profile,
  given: Partial<Both>,
  cause: ConsentCause,
  newId: () => string,
): ConsentOutcome {
  const now = consentOf(profile);
  const next = { ...now, ...given };
  const ends = (kind: ConsentKind) => next[kind] === 'unsubscribed' && now[kind] !== 'unsubscribed';
  const isOptOut = ends('sms_marketing') || ends('sms_transactional');
  return become(profile, next, isOptOut, cause, newId);
}

/** What a ledger comes to, from its first entry on. The profile's state is this and nothing else. */
export function replay(entries: Pick<ConsentEntry, 'kind' | 'became'>[]): Both {
  const now = { ...NOTHING_AGREED };
  for (const { kind, became } of entries) now[kind] = became;
  return now;
}

const NOTHING_AGREED: Both = { sms_marketing: 'never_subscribed', sms_transactional: 'never_subscribed' };

export function consentOf(profile: Pick<Profile, 'smsMarketing' | 'smsTransactional'>): Both {
  return { sms_marketing: profile.smsMarketing, sms_transactional: profile.smsTransactional };
}

function become(
  profile: Profile,
  next: Both,
  isOptOut: boolean,
  cause: ConsentCause,
  newId: () => string,
): ConsentOutcome {
  const now = consentOf(profile);
  const entries = (Object.keys(next) as ConsentKind[])
    .filter(one => next[one] !== now[one])
    .map(one => entry(profile, one, now[one], next[one], cause, newId()));
  if (entries.length === 0) return { profile, entries };
  return { profile: { ...withConsent(profile, next, cause), ...remembered(isOptOut, now) }, entries };
}

const NEXT: Record<KeywordKind, (profile: Profile, now: Both) => Both> = {
  stop: () => ({ sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' }),
  start: (profile, now) => afterStart(profile, now),
  help: (_, now) => now,
  join: (_, now) => ({ ...now, sms_marketing: 'subscribed' }),
};

/** Each kind back to what it was before the last opt-out; if that leaves none subscribed, marketing (SMS-5). */
function afterStart(profile: Profile, now: Both): Both {
  const back: Both = {
    sms_marketing: putBack(now.sms_marketing, profile.marketingBeforeStop),
    sms_transactional: putBack(now.sms_transactional, profile.transactionalBeforeStop),
  };
  const none = back.sms_marketing !== 'subscribed' && back.sms_transactional !== 'subscribed';
  return none ? { ...back, sms_marketing: 'subscribed' } : back;
}

function putBack(now: ConsentState, before: ConsentState | null): ConsentState {
  return now === 'unsubscribed' && before !== null ? before : now;
}

/** What START will put back: both kinds as they stood at the opt-out, be it unsubscribed. */
function remembered(isOptOut: boolean, before: Both): Partial<Profile> {
  if (!isOptOut) return {};
  return { marketingBeforeStop: before.sms_marketing, transactionalBeforeStop: before.sms_transactional };
}

function withConsent(profile: Profile, next: Both, cause: ConsentCause): Profile {
  return {
    ...profile,
    smsMarketing: next.sms_marketing,
    smsTransactional: next.sms_transactional,
    consentChangedAt: later(profile.consentChangedAt, cause.at),
    consentEvidence: cause.evidence,
  };
}

/** What reaches us late is not the last word. */
function later(a: Date | null, b: Date): Date {
  return a !== null && a > b ? a : b;
}

function entry(
  profile: Profile,
  kind: ConsentKind,
  was: ConsentState,
  became: ConsentState,
  cause: ConsentCause,
  id: string,
): ConsentEntry {
  return { workspaceId: profile.workspaceId, profileId: profile.id, id, kind, was, became, ...cause };
}
