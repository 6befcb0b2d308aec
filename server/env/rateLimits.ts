import { DEFAULT_POLICIES, type Policies } from '../limits/policies.ts';
import type { Variables } from './variables.ts';

/** What the operator says of each, or else the default. */
export function rateLimits(said: Variables): Policies {
  const { key, session, address } = DEFAULT_POLICIES;
  return {
    key: said.RATE_LIMIT_KEY === undefined ? key : said.RATE_LIMIT_KEY,
    session: said.RATE_LIMIT_SESSION === undefined ? session : said.RATE_LIMIT_SESSION,
    address: said.RATE_LIMIT_ADDRESS === undefined ? address : said.RATE_LIMIT_ADDRESS,
  };
}
