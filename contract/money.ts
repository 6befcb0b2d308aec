/** Currencies whose smallest unit is not a hundredth, after ISO 4217. */
const DIGITS: Record<string, number> = {
  ...digits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...digits(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...digits(4, 'CLF UYW'),
};

function digits(count: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map(currency => [currency, count]));
}

/** How many digits of an amount in minor units stand behind its point: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2;
}

const known = new Set(Intl.supportedValuesOf('currency'));

/** Whether it is a code of ISO 4217, as EUR. */
export function isCurrency(text: string): boolean {
  return known.has(text);
}

/** An amount in minor units as a reader of that language writes it: `1999 EUR` is `€19.99`, and `19,99 €` in Italian. */
export function writtenAmount(minor: number, currency: string, language: string): string {
  const places = minorDigits(currency);
  const format = {
    style: 'currency',
    currency,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  };
  return new Intl.NumberFormat(language, format as Intl.NumberFormatOptions).format(minor / 10 ** places);
}
