import { useCallback } from 'react';
import type { Ticket } from '../../contract/shapes.ts';
import { phoneText } from '../words/phones.ts';
import type { Say } from '../words/useWords.ts';
import { useWords } from '../words/useWords.ts';

type Person = Ticket['profile'];

/** A profile without a name shows its number, formatted for its country. */
export function fullName(person: Person, t: Say): string {
  return person.name || (person.phone && phoneText(person.phone)) || person.email || t('person.visitor');
}

/** In a sentence the first name is enough. */
export function shortName(person: Person, t: Say): string {
  return person.name?.trim().split(/\s+/)[0] || fullName(person, t);
}

export function useShortName() {
  const { t } = useWords();
  return useCallback((person: Person) => shortName(person, t), [t]);
}
