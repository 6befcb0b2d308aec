/** What scrolls has to be reached by keyboard, and not every browser sees to that by itself. */
export function reachByKeyboard(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}
