import { type Basket, counted, totalOf } from './basket.ts';
import { changeBasket, showBasket } from './kept.ts';
import { fillLine, keyOf, makeLine, priceIn } from './line.ts';
import { priced } from './money.ts';
import { putInFromAddress } from './pieceForm.ts';

/** Draws what is in the basket, and lets it be changed. Every word is in the page already. */
export function fillBasketPage(): void {
  const page = document.querySelector<HTMLElement>('[data-basket]');
  const list = page?.querySelector<HTMLElement>('ul');
  if (!page || !list) return;
  const lines = new Map<string, HTMLElement>();

  putInFromAddress();
  changeBasket(basket => basket.filter(line => makeLine(line) !== null));
  showBasket(basket => {
    dropGone(basket, lines);
    for (const line of basket) {
      const shown = lines.get(keyOf(line)) ?? added(line);
      if (shown) fillLine(shown, line);
    }
    total(page, basket, lines);
  });
  page.querySelector('[data-clear]')?.addEventListener('click', () => {
    changeBasket(() => []);
    page.querySelector<HTMLElement>('[data-empty] a')?.focus();
  });

  function added(choice: Basket[number]): HTMLElement | null {
    const line = makeLine(choice);
    if (!line) return null;
    lines.set(keyOf(choice), line);
    list?.append(line);
    line.querySelector('[data-remove]')?.addEventListener('click', () => {
      const next = neighbourOf(line);
      changeBasket(basket => counted(basket, choice, 0));
      (next ?? page?.querySelector<HTMLElement>('[data-empty] a'))?.focus();
    });
    return line;
  }
}

function dropGone(basket: Basket, lines: Map<string, HTMLElement>): void {
  const there = new Set(basket.map(keyOf));
  for (const [key, line] of lines) {
    if (there.has(key)) continue;
    line.remove();
    lines.delete(key);
  }
}

/** Whoever removes a line by keyboard goes on with the next one. */
function neighbourOf(line: HTMLElement): HTMLElement | null {
  const next = line.nextElementSibling ?? line.previousElementSibling;
  return next?.querySelector<HTMLElement>('[data-remove]') ?? null;
}

function total(page: HTMLElement, basket: Basket, lines: Map<string, HTMLElement>): void {
  const cents = totalOf(basket, line => {
    const shown = lines.get(keyOf(line));
    return shown ? priceIn(shown) : 0;
  });
  const sum = page.querySelector('[data-total]');
  if (sum) sum.textContent = priced(cents, document.documentElement.lang);
  show(page, '[data-full]', basket.length > 0);
  show(page, '[data-empty]', basket.length === 0);
}

function show(page: HTMLElement, which: string, shown: boolean): void {
  const part = page.querySelector<HTMLElement>(which);
  if (part) part.hidden = !shown;
}
