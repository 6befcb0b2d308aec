import type { Language } from './words/words.ts';

export const HOME = '/demo-shop';

/** Where a page is: `basket` is at `/demo-shop/basket`, in Italian at `/demo-shop/it/basket`. */
export function addressOf(language: Language, place = ''): string {
  return [language === 'en' ? HOME : `${HOME}/${language}`, place].filter(Boolean).join('/');
}

/** Where a piece's picture is, whatever the language. */
export function pictureAddress(slug: string, glaze: string): string {
  return `${HOME}/pictures/${slug}-${glaze}.svg`;
}

export function pieceAddress(language: Language, slug: string): string {
  return addressOf(language, `pieces/${slug}`);
}
