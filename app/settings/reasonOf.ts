import { Refused } from '../../contract/client.ts';
import type { Say } from '../words/useWords.ts';

const REASONS = {
  forbidden_role: 'refused.forbidden_role',
  not_signed_in: 'refused.not_signed_in',
  rate_limited: 'refused.rate_limited',
} as const;

/** Why settings were refused, as the end of a sentence. */
export function reasonOf(error: unknown, t: Say): string {
  if (!(error instanceof Refused)) return t('refused.unreachable');
  const known = Object.entries(REASONS).find(([code]) => code === error.code);
  return t(known ? known[1] : 'refused.internal');
}
