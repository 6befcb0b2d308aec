/** Whoever has pressed `o` looks at something else by then. */
const WANTED_FOR = 5000;
let wantedUntil = 0;

const heading = () => document.querySelector<HTMLElement>('[data-section="orders"]');

/** `o`: brings the orders before the eyes, and the keyboard to them; as soon as they are there, if they are not yet. */
export function seeOrders(): void {
  wantedUntil = Date.now() + WANTED_FOR;
  showWanted();
}

export const areOrdersDrawn = () => heading() !== null;

/** One of them is wanted instead. */
export function forgetOrders(): void {
  wantedUntil = 0;
}

/** What the orders do once they are drawn. */
export function showWanted(): void {
  if (Date.now() > wantedUntil || !heading()) return;
  wantedUntil = 0;
  // A drawer that opens has the keyboard first.
  requestAnimationFrame(() => {
    heading()?.focus();
    keepInView();
  });
}

/** Once they have come there is room to scroll them up to. */
export function keepInView(): void {
  const orders = heading();
  if (orders && orders === document.activeElement) orders.scrollIntoView({ block: 'start' });
}
