import type { Language } from '../../contract/vocabulary.ts';
import { GERMAN } from './texts/de.ts';
import { ENGLISH } from './texts/en.ts';
import { SPANISH } from './texts/es.ts';
import { FRENCH } from './texts/fr.ts';
import { ITALIAN } from './texts/it.ts';
import type { ShippedTexts } from './texts/shippedTexts.ts';

export const SHIPPED_TEXTS: Record<Language, ShippedTexts> = {
  en: ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  de: GERMAN,
};
