/** What a text costs in credits (REPLY-6); the shop edits both. */
export type CreditPrices = {
  /** Of a message with pictures, however many and whatever its text. */
  picture: number;
  /** By the recipient's country, ISO 3166-1 alpha-2 in capitals (`IT`). A country that is not in it counts once. */
  country_factors: Record<string, number>;
};

export const DEFAULT_PRICES: CreditPrices = { picture: 3, country_factors: {} };

/** A message as it is metered. `country` is null when the number tells none. */
export type Metered = {
  segments: number;
  pictures: number;
  country: string | null;
  prices: CreditPrices;
};

/** The credits of a message, to two decimals, half up. Prices and factors count to their fourth decimal. */
export function creditsOf({ segments, pictures, country, prices }: Metered): number {
  const each = pictures > 0 ? prices.picture : segments;
  // Whole numbers until the last step: 3 × 1.115 is 3.345, but as floating point a little less.
  return Math.round((tenThousandths(each) * tenThousandths(factorOf(country, prices))) / 1e6) / 100;
}

function factorOf(country: string | null, { country_factors }: CreditPrices): number {
  return country !== null && Object.hasOwn(country_factors, country) ? (country_factors[country] ?? 1) : 1;
}

function tenThousandths(amount: number): number {
  return Math.round(amount * 1e4);
}
