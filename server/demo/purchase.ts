import { pictureAddress } from '../../simulator/shop/address.ts';
import type { Glaze } from '../../simulator/shop/drawings/glazes.ts';
import { pieceAt, type SizeName, type Slug } from '../../simulator/shop/pieces.ts';
import { en } from '../../simulator/shop/words/en.ts';
import type { GivenOrder } from '../domain/sales/recordOrder.ts';
import type { OrderItem } from '../domain/sales/state.ts';

/** What somebody bought in the demo shop. */
export type Purchase = { number: string; currency: keyof typeof RATES; items: OrderItem[] };

/** What of an order is another from here on. */
export type OrderNow = Partial<Pick<GivenOrder, 'paymentStatus' | 'fulfilmentStatus' | 'refunded'>> & {
  isCancelled?: true;
  /** The numbers of the parcels that have just left. */
  parcels?: string[];
};

/** So many of a piece, in a glaze and a size. */
export type Line = [quantity: number, slug: Slug, glaze: Glaze, size: SizeName];

/** What a euro is at Morlane's till: rounded there to whole ones. */
const RATES = { EUR: 1, USD: 1.1, DKK: 7.5 };

/** An order of the shop's own pieces, at the shop's own prices, and what becomes of it. */
export function purchase(number: string, lines: Line[], currency: Purchase['currency'] = 'EUR') {
  const bought: Purchase = { number, currency, items: lines.map(line => itemOf(line, currency)) };
  const now = (about: OrderNow) => ({ kind: 'orders' as const, purchase: bought, now: about });
  return {
    isPlaced: now({}),
    isPlacedOnAccount: now({ paymentStatus: 'partially_paid' }),
    ships: (...numbers: string[]) => now({ fulfilmentStatus: 'shipped', parcels: numbers }),
    arrives: now({ fulfilmentStatus: 'delivered' }),
    isRefunded: now({ paymentStatus: 'refunded', refunded: totalOf(bought) }),
    isCancelled: now({ paymentStatus: 'voided', isCancelled: true }),
  };
}

/** Delivery is part of the price. */
export function totalOf({ items }: Pick<Purchase, 'items'>): number {
  return items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
}

function itemOf([quantity, slug, glaze, size]: Line, currency: Purchase['currency']): OrderItem {
  const piece = pieceAt(slug);
  const chosen = piece?.sizes.find(one => one.size === size);
  if (!chosen) throw new Error(`Morlane makes no ${slug} that is ${size}`);
  const variant = `${en.glazes[glaze]}, ${en.sizes[size].toLowerCase()}`;
  const unitPrice =
    currency === 'EUR' ? chosen.cents : Math.round((chosen.cents / 100) * RATES[currency]) * 100;
  return { title: en.pieces[slug].name, variant, quantity, unitPrice, imageUrl: pictureAddress(slug, glaze) };
}
