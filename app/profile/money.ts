import { isCurrency, writtenAmount } from '../../contract/money.ts';

/** An amount in minor units as the reader writes it; of no known currency, the number and the code as they came. */
export function amountText(minor: number, currency: string, locale: string): string {
  return isCurrency(currency) ? writtenAmount(minor, currency, locale) : `${minor} ${currency}`;
}
