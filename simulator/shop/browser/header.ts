import { countOf } from './basket.ts';
import { showBasket } from './kept.ts';

/** The number behind "Basket". It stands there as 0 from the start, so that nothing moves. */
export function showCount(): void {
  const count = document.querySelector('[data-count]');
  if (!count) return;
  showBasket(basket => {
    count.textContent = String(countOf(basket));
  });
}
