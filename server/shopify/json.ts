/** What `JSON.parse` hands over beside a value: how it was written. */
type Source = { source?: string };

const LONG = /^-?\d{16,}$/;

/**
 * JSON of Shopify's. Its ids are whole numbers that may be larger than a number of JavaScript is exact for
 * (820982911946154508 in its own examples): those stay as they are written.
 */
export function readShopJson(text: string): unknown {
  const exact = (_: string, value: unknown, { source }: Source = {}) =>
    typeof value === 'number' && source && LONG.test(source) ? source : value;
  return JSON.parse(text, exact as Parameters<typeof JSON.parse>[1]);
}
