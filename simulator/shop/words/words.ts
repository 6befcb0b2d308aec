import { en, type ShopWords } from './en.ts';
import { it } from './it.ts';

export const LANGUAGES = ['en', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

export const WORDS: Record<Language, ShopWords> = { en, it };

export function otherThan(language: Language): Language {
  return language === 'en' ? 'it' : 'en';
}
