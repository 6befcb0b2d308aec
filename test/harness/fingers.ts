import type { Page } from 'playwright-core';

/**
 * Told to a browser as a text: these programs know no DOM. What a finger meets is found as it finds it, so that a ground
 * drawn around a word counts, and one that lies beneath something else does not.
 */
const LOOK = String.raw`(() => {
  const LEAST = 24;
  const PRESSED =
    'a[href], button, summary, select, input:not([type=hidden]), [role=button], [role=option], [role^=menuitem], [role=tab], [role=switch]';

  /** Of one pixel, or nothing at all: for ears alone. */
  function isShown(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  /** WCAG 2.2, 2.5.8: in a sentence the line's height is given by the words around it. */
  function isInSentence(element) {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (/\p{L}/u.test(text.data) && !text.parentElement.closest(PRESSED)) return true;
    return false;
  }

  function isMet(element, x, y) {
    const met = document.elementFromPoint(x, y);
    return met !== null && (element.contains(met) || met.closest('label')?.control === element);
  }

  /** As far as it is met from its middle on, by half pixels. */
  function reach(element, middle, [right, down]) {
    let far = 0;
    while (far < LEAST && isMet(element, middle.x + right * far, middle.y + down * far)) far += 0.5;
    return far;
  }

  function met(element) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const [up, down, back, on] = [[0, -1], [0, 1], [-1, 0], [1, 0]].map(way => reach(element, middle, way));
    return { width: back + on, height: up + down };
  }

  const small = [];
  for (const element of document.querySelectorAll(PRESSED)) {
    if (!isShown(element) || element.disabled || isInSentence(element)) continue;
    const { width, height } = met(element);
    // Beneath a dialog nothing is met.
    if (width > 0 && (width < LEAST || height < LEAST))
      small.push(Math.round(width) + ' by ' + Math.round(height) + ': ' + element.outerHTML.slice(0, 160));
  }
  return small;
})()`;

/** What of a page is to be pressed, stands in no sentence, and is smaller than a finger needs: its size, and how it begins. */
export function tooSmallForFingers(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(LOOK);
}
