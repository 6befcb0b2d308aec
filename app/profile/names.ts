import { useCallback } from 'react';
import type { Ticket } from '../../contract/shapes.ts';
import { phoneText } from '../words/phones.ts';
import type { Say } from '../words/useWords.ts';
import { useWords } from '../words/useWords.ts';

/** A customer, and where there is one the ticket that is before one's eyes. */
export type Whose = Pick<Ticket, 'profile'> & Partial<Pick<Ticket, 'number' | 'channel'>>;

/**
 * A profile without a name shows its phone number, formatted for its country, or its e-mail address. Of a visitor who
 * has said nothing of themselves the ticket is all there is to tell them from another.
 */
export function fullName({ profile, number }: Whose, t: Say): string {
  const { name, phone, email } = profile;
  if (profile.erased_at) return t('person.erased');
  return name || (phone && phoneText(phone)) || email || visitor(number, t);
}

function visitor(number: number | undefined, t: Say): string {
  return number === undefined ? t('person.visitor') : t('person.visitorOf', { number: String(number) });
}

/** In a sentence the first name is enough. */
export function shortName(whose: Whose, t: Say): string {
  return whose.profile.name?.trim().split(/\s+/)[0] || fullName(whose, t);
}

export function useShortName() {
  const { t } = useWords();
  return useCallback((whose: Whose) => shortName(whose, t), [t]);
}
