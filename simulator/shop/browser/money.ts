/** Where each language's money is written: €86 and 86 €. */
const LOCALES: Record<string, string> = { en: 'en-IE', it: 'it-IT' };

const EUROS = { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' } as const;

/** A price in cents as a page in this language writes it: whole euros without their zeros. */
export function priced(cents: number, language: string): string {
  return new Intl.NumberFormat(LOCALES[language] ?? language, EUROS).format(cents / 100);
}
