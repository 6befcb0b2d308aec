import { type Basket, basketIn } from './basket.ts';

/** Of this browser, for every tab and both languages. */
const KEY = 'morlane.basket';

/** A browser that keeps nothing has an empty basket. */
export function keptBasket(): Basket {
  try {
    return basketIn(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Changes what is kept, and tells all that shows it. False where this browser keeps nothing for the site. */
export function changeBasket(change: (basket: Basket) => Basket): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(change(keptBasket())));
  } catch {
    return false;
  }
  dispatchEvent(new Event(KEY));
  return true;
}

/** Shows it now, and whenever it is another: here, or in another tab. */
export function showBasket(show: (basket: Basket) => void): void {
  show(keptBasket());
  addEventListener(KEY, () => show(keptBasket()));
  addEventListener('storage', ({ key }) => {
    if (key === null || key === KEY) show(keptBasket());
  });
  // Back from another page, which may have changed it, a browser shows this one as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(keptBasket());
  });
}
