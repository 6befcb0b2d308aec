import { i18n } from '@lingui/core';

/**
 * A third language is one file a place, and one entry here: `everywhere` is there from the first load on, the words of
 * another place come with it.
 */
export const LANGUAGES = {
  en: {
    name: 'English',
    everywhere: () => import('./en.ts?compiled'),
    settings: () => import('../settings/words/en.ts?compiled'),
    palette: () => import('../palette/words/en.ts?compiled'),
    firstRun: () => import('../firstRun/words/en.ts?compiled'),
    notify: () => import('../notify/words/en.ts?compiled'),
    profile: () => import('../profile/words/en.ts?compiled'),
    history: () => import('../ticket/history/words/en.ts?compiled'),
    door: () => import('../door/words/en.ts?compiled'),
    reports: () => import('../reports/words/en.ts?compiled'),
    workspaces: () => import('../workspaces/words/en.ts?compiled'),
  },
  it: {
    name: 'Italiano',
    everywhere: () => import('./it.ts?compiled'),
    settings: () => import('../settings/words/it.ts?compiled'),
    palette: () => import('../palette/words/it.ts?compiled'),
    firstRun: () => import('../firstRun/words/it.ts?compiled'),
    notify: () => import('../notify/words/it.ts?compiled'),
    profile: () => import('../profile/words/it.ts?compiled'),
    history: () => import('../ticket/history/words/it.ts?compiled'),
    door: () => import('../door/words/it.ts?compiled'),
    reports: () => import('../reports/words/it.ts?compiled'),
    workspaces: () => import('../workspaces/words/it.ts?compiled'),
  },
} as const;

export type Language = keyof typeof LANGUAGES;
type Place = Exclude<keyof (typeof LANGUAGES)['en'], 'name'>;

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

/** Where somebody has been: a language is spoken there too from the moment it is chosen. */
const places = new Set<Place>(['everywhere']);
let chosen: Language = 'en';

/** Speaks it once it is there in every place. What is chosen, or entered, in the meantime is waited for too. */
async function speak(language: Language): Promise<void> {
  chosen = language;
  const asked = [...places];
  const parts = await Promise.all(asked.map(place => LANGUAGES[language][place]()));
  for (const { messages } of parts) i18n.load(language, messages);
  if (chosen !== language || places.size > asked.length) return speak(chosen);
  document.documentElement.lang = language;
  // Whoever installs it has it in their language.
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `/${language}.webmanifest`);
  i18n.activate(language, localeFor(language, navigator.languages));
}

export function speakPreferred(): Promise<void> {
  return speak(preferredLanguage(localStorage.getItem(KEPT_AS), navigator.languages));
}

export function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language);
  return speak(language);
}

/** Brings the words of a place in the language that is spoken, for whoever is about to draw it to wait for. */
export function bringWords(place: Place): Promise<void> {
  places.add(place);
  return speak(chosen);
}
