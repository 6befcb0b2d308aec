import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { AnyKey, Filled } from './catalog.ts';
import { localeFor } from './language.ts';

/** Says the sentence of a key, filled in. It takes the keys of one place, for elsewhere they may not have come. */
export type SayOf<Keys extends AnyKey> = <Key extends Keys>(key: Key, ...values: Filled<Key>) => string;

export type WordsOf<Keys extends AnyKey> = {
  t: SayOf<Keys>;
  language: string;
  /** What dates and numbers follow: the language with the reader's own region. */
  locale: string;
};

/** What the hooks of the places are made of: a screen takes its place's. */
export function useWordsOf<Keys extends AnyKey>(): WordsOf<Keys> {
  const { i18n, _ } = useLingui();
  const language = i18n.locale;
  return useMemo(() => {
    const t: SayOf<Keys> = (key, ...values) => _(key, values[0]);
    return { t, language, locale: localeFor(language, navigator.languages) };
  }, [_, language]);
}
