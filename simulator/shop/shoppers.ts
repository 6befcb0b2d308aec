import { customers } from '../../test/cast/customers.ts';

/** A customer who can sign in. `id` is the shop's own, and what its chat knows them by. */
export type Shopper = { id: string; name: string; email: string };

const COOKIE = 'morlane_customer';
/** Theirs are phones on the simulator's desk as well: the same person by text and in the chat. */
const IDS = ['giulia', 'ines', 'leo'] as const;

export const SHOPPERS: readonly Shopper[] = IDS.flatMap(id => {
  const { name, email } = customers[id];
  return name && email ? [{ id, name, email }] : [];
});

export function shopperOf(id: unknown): Shopper | null {
  return SHOPPERS.find(shopper => shopper.id === id) ?? null;
}

/** Whom the browser says it is signed in as. It needs no proof: anybody may be any of them. */
export function signedIn(cookies = ''): Shopper | null {
  return shopperOf(new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(cookies)?.[1]);
}

/** The cookie that signs in, for as long as the browser is open; or out. */
export function cookieFor(shopper: Shopper | null): string {
  const lasting = shopper ? '' : '; Max-Age=0';
  return `${COOKIE}=${shopper?.id ?? ''}; Path=/demo-shop; HttpOnly; SameSite=Lax${lasting}`;
}
