import { type Choice, counted, type Line } from './basket.ts';
import { changeBasket } from './kept.ts';
import { priced } from './money.ts';

let made = 0;

/** A line as the page has it ready for its piece and glaze; null for what the shop does not have. */
export function makeLine(choice: Choice): HTMLElement | null {
  const { piece, glaze, size } = choice;
  const ready = document.querySelector<HTMLTemplateElement>(
    `template[data-piece="${CSS.escape(piece)}"][data-glaze="${CSS.escape(glaze)}"]`,
  );
  const line = (ready?.content.cloneNode(true) as DocumentFragment | undefined)?.firstElementChild;
  if (!(line instanceof HTMLElement) || !keepSize(line, size)) return null;
  line.dataset.line = keyOf(choice);
  name(line);
  countsOf(line)?.addEventListener('change', ({ currentTarget }) => {
    if (currentTarget instanceof HTMLSelectElement)
      changeBasket(basket => counted(basket, choice, Number(currentTarget.value)));
  });
  return line;
}

/** Writes how many, and what they come to. */
export function fillLine(line: HTMLElement, { count }: Line): void {
  const counts = countsOf(line);
  if (counts) counts.value = String(count);
  const sum = line.querySelector('[data-sum]');
  if (sum) sum.textContent = priced(priceIn(line) * count, document.documentElement.lang);
}

export function keyOf({ piece, glaze, size }: Choice): string {
  return [piece, glaze, size].join(' ');
}

/** Of one, in cents. */
export function priceIn(line: HTMLElement): number {
  return Number(line.querySelector<HTMLElement>('[data-cents]')?.dataset.cents ?? 0);
}

function countsOf(line: HTMLElement): HTMLSelectElement | null {
  return line.querySelector('select');
}

/** Takes away what is said of the other sizes. False where there is none of this name. */
function keepSize(line: HTMLElement, size: string): boolean {
  for (const other of line.querySelectorAll<HTMLElement>('[data-size]'))
    if (other.dataset.size !== size) other.remove();
  return line.querySelector('[data-size]') !== null;
}

/** "Remove" and "Quantity" alone would be said of each line alike. */
function name(line: HTMLElement): void {
  made += 1;
  const what = line.querySelector('[data-what]');
  if (what) what.id = `line-${made}`;
  for (const control of line.querySelectorAll<HTMLElement>('[data-named]'))
    control.setAttribute('aria-labelledby', `${control.dataset.named} line-${made}`);
}
