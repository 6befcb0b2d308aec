/** What a browser shows of its session before, as far as its token and its ticket tell. */
export type Former = {
  /** The shop's own id of whom the browser's token was given to; null for nobody. */
  given: string | null;
  /** Its ticket, once there is one: the shop's own id of its visitor, and whether it has ended. */
  ticket: { externalId: string | null; hasEnded: boolean } | null;
};

/**
 * Which session a browser goes on with. `same` keeps the former one's; `learns` where its ticket is a stranger's, and
 * the shop has now said who that is.
 */
export type Which = { session: 'same' | 'fresh'; profile: 'same' | 'fresh'; learns: boolean };

const GOES_ON: Which = { session: 'same', profile: 'same', learns: false };
const LEARNS: Which = { session: 'same', profile: 'same', learns: true };
const ANEW: Which = { session: 'fresh', profile: 'same', learns: false };
const SOMEBODY_ELSE: Which = { session: 'fresh', profile: 'fresh', learns: false };

/**
 * CHAT-2, CHAT-4: decides what a page's chat opens. `who` is the shop's own id of whom it says the visitor is, null for
 * nobody. Two people in one browser are never taken for one: whoever comes after somebody that was known, signed in or
 * not, begins with nothing. A stranger who signs in takes along what is going on, and nothing that has ended: it may have
 * been anybody's. Nor does a stranger follow on somebody known, whose session an e-mail's link has opened.
 */
export function whichSession(former: Former | null, who: string | null): Which {
  if (!former || isSomebodyElse(former, who)) return SOMEBODY_ELSE;
  const { given, ticket } = former;
  if (!ticket) return GOES_ON;
  const isStrangers = given === null && ticket.externalId === null;
  if (!ticket.hasEnded) return isStrangers && who !== null ? LEARNS : GOES_ON;
  return isStrangers === (who === null) ? ANEW : SOMEBODY_ELSE;
}

/** A token that was given to nobody opens the session all the same, as the link of an e-mail does. */
function isSomebodyElse({ given, ticket }: Former, who: string | null): boolean {
  if (given !== null) return given !== who;
  return who !== null && ticket !== null && ticket.externalId !== null && ticket.externalId !== who;
}
