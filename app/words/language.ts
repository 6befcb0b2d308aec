import { i18n } from '@lingui/core';

/** A third language is one file, and one line here. */
export const LANGUAGES = {
  en: { name: 'English', load: () => import('./en.ts?compiled') },
  it: { name: 'Italiano', load: () => import('./it.ts?compiled') },
} as const;

export type Language = keyof typeof LANGUAGES;

const KEPT_AS = 'parley.language';

function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && text in LANGUAGES;
}

export function preferredLanguage(kept: string | null, wanted: readonly string[]): Language {
  const spoken = [kept ?? '', ...wanted].map(tag => tag.split('-')[0]);
  return spoken.find(isLanguage) ?? 'en';
}

/** English for a browser set to en-GB has British dates; Italian on the same browser has Italian ones. */
export function localeFor(language: string, wanted: readonly string[]): string {
  return wanted.find(tag => tag.split('-')[0] === language) ?? (language === 'en' ? 'en-GB' : language);
}

async function speak(language: Language): Promise<void> {
  const { messages } = await LANGUAGES[language].load();
  document.documentElement.lang = language;
  i18n.loadAndActivate({
    locale: language,
    locales: localeFor(language, navigator.languages),
    messages,
  });
}

export function speakPreferred(): Promise<void> {
  return speak(preferredLanguage(localStorage.getItem(KEPT_AS), navigator.languages));
}

export function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language);
  return speak(language);
}
