import { en, type MailWords } from './en.ts';
import { it } from './it.ts';

/** A third language is one file, and one word here. */
const WORDS = new Map<string, MailWords>([
  ['en', en],
  ['it', it],
]);

/** In this language where mails speak it, else in English (LANG-1). */
export function wordsFor(language: string): MailWords {
  return WORDS.get(language) ?? en;
}

/** The form that this language has for so many, with the number as it is written there. */
export function counted<Form extends string>(
  { locale }: MailWords,
  forms: Record<Form | 'other', (count: string) => string>,
  count: number,
): string {
  const form = new Intl.PluralRules(locale).select(count);
  const say = form in forms ? forms[form as Form] : forms.other;
  return say(new Intl.NumberFormat(locale).format(count));
}
