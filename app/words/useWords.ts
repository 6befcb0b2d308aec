import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import type { Filled, WordKey } from './catalog.ts';
import { localeFor } from './language.ts';

export type Say = <Key extends WordKey>(key: Key, ...values: Filled<Key>) => string;

export type Words = {
  t: Say;
  language: string;
  /** What dates and numbers follow: the language with the reader's own region. */
  locale: string;
};

/** Every sentence on the screen comes from here. */
export function useWords(): Words {
  const { i18n, _ } = useLingui();
  const language = i18n.locale;
  return useMemo(() => {
    const t: Say = (key, ...values) => _(key, values[0]);
    return { t, language, locale: localeFor(language, navigator.languages) };
  }, [_, language]);
}
