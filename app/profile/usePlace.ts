import type { Profile } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';

/** Countries come as codes from some sources and as names from others. */
function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

/** "Rome, Italy". */
export function usePlace(location: Profile['location']): string {
  const { locale } = useWords();
  if (!location) return '';
  const country = location.country && countryName(location.country, locale);
  return [location.city ?? location.region, country].filter(Boolean).join(', ');
}
