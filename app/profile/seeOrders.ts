let wanted = false;

/** `o`: brings the orders before the eyes, and the keyboard to them; as soon as they are there, if they are not yet. */
export function seeOrders(): void {
  wanted = true;
  showWanted();
}

/** What the orders do when they have come. */
export function showWanted(): void {
  const heading = document.querySelector<HTMLElement>('[data-section="orders"]');
  if (!wanted || !heading) return;
  wanted = false;
  // A drawer that opens has the keyboard first.
  requestAnimationFrame(() => {
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  });
}
