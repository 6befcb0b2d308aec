import { limiter } from '../limiter.ts';

/** What visitors may do in a minute: a session, or an address where it says so. */
export function chatLimits(now: () => Date) {
  return {
    messages: limiter(30, now),
    /** By address: whoever wants to begin many sessions has as many tokens as they like. */
    beginnings: limiter(30, now),
    uploads: limiter(10, now),
    /** By address, of sessions that have not begun. */
    uploadsBefore: limiter(10, now),
    emails: limiter(10, now),
    /** Each of: typing, presence, seen. A few tabs of one browser together. */
    signs: limiter(240, now),
  };
}

export type ChatLimits = ReturnType<typeof chatLimits>;
