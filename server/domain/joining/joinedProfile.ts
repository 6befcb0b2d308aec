import type { Facts, Side } from '../facts.ts';
import type { Profile, ProfileDetails } from '../state.ts';
import { consentAfter } from './joinedConsent.ts';
import type { Sides } from './side.ts';

/** What is known of the one who stays, and where that says nothing, what is known of the other. */
export function joinedProfile(facts: Facts, sides: Sides): Profile {
  const { profile: stays } = sides.stays;
  const { profile: goes } = sides.goes;
  return {
    ...stays,
    name: stays.name ?? goes.name,
    ...placeOf(stays.city || stays.country ? stays : goes),
    timeZone: stays.timeZone ?? goes.timeZone,
    typedEmail: stays.typedEmail ?? goes.typedEmail,
    optInAskedAt: later(stays.optInAskedAt, goes.optInAskedAt),
    autoAnsweredAt: later(stays.autoAnsweredAt, goes.autoAnsweredAt),
    unanswered: unansweredOf(sides),
    createdAt: new Date(Math.min(stays.createdAt.getTime(), goes.createdAt.getTime())),
    ...consentAfter(facts, sides),
  };
}

/** A city of the one and a country of the other may be no place at all. */
function placeOf({ city, region, country }: Profile): Partial<Profile> {
  return { city, region, country };
}

/** ATTR-2: only the first text after a send is attributed to it, from whichever phone that came. */
function unansweredOf({ stays, goes }: Sides): Profile['unanswered'] {
  const [a, b] = [stays.profile.unanswered, goes.profile.unanswered];
  const last = a && b ? (a.sentAt > b.sentAt ? a : b) : (a ?? b);
  const isAnswered = last && [stays, goes].some(side => wroteAfter(side, last.sentAt));
  return isAnswered ? null : last;
}

function wroteAfter({ ticket }: Side, sentAt: string): boolean {
  return ticket?.lastInboundAt != null && ticket.lastInboundAt > new Date(sentAt);
}

/** Null where no other tool has told anything of either. */
export function joinedDetails({ now }: Facts, { stays, goes }: Sides): ProfileDetails | null {
  const [own, others] = [stays.details, goes.details];
  if (!others) return own;
  const told = { ...others, ...given(own) };
  return {
    ...told,
    profileId: stays.profile.id,
    address: { ...others.address, ...own?.address },
    properties: { ...others.properties, ...own?.properties },
    updatedAt: now,
  };
}

function given(details: ProfileDetails | null): Partial<ProfileDetails> {
  return Object.fromEntries(Object.entries(details ?? {}).filter(([, value]) => value !== null));
}

function later(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a > b ? a : b) : (a ?? b);
}
