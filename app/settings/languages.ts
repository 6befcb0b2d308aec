import type { Language } from '../../contract/vocabulary.ts';

/** Those in which texts go out by themselves; the screens have languages of their own. */
export const LANGUAGES_OF_TEXTS = ['en', 'fr', 'es', 'it', 'de'] as const satisfies readonly Language[];

/** As the reader calls it, with a capital, as in a list. */
export function languageName(language: Language, locale: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
