import { isCurrency, minorDigits } from '../../../contract/money.ts';

/** "euro"; of no known currency, the code as it came. */
export function currencyName(currency: string, locale: string): string {
  if (!isCurrency(currency)) return currency;
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
}

/** An amount in minor units as there is room for beside a chart: "€1.2K", and "€40" without cents. */
export function shortAmount(minor: number, currency: string, locale: string): string {
  const short = { notation: 'compact', maximumFractionDigits: 1 } as const;
  const money = isCurrency(currency) ? ({ style: 'currency', currency } as const) : {};
  const amount = minor / 10 ** minorDigits(currency);
  return new Intl.NumberFormat(locale, { ...short, ...money, minimumFractionDigits: 0 }).format(amount);
}

/** How far apart the lines behind a chart of amounts may be: whole ones of the currency, not its cents. */
export function stepsOf(currency: string): number[] {
  const one = 10 ** minorDigits(currency);
  return [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap(zeros => [1, 2, 5].map(step => step * one * 10 ** zeros));
}
