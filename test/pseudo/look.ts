import type { Page } from 'playwright-core';

/**
 * What a page in pseudo shows that stands in no brackets, the same of what it says in passing (which was put into words
 * when it happened), and what of its words cannot be read whole.
 */
export type Seen = Record<'bare' | 'passing' | 'cut', string[]>;

/** Told to a browser as a text: these programs know no DOM. */
const LOOK = String.raw`(() => {
  const WORD = /\p{L}{2,}/u;
  // Emoji and their groups have names of Unicode's own in every language, and languages their own names.
  const NAMES = '[frimousse-list] *, [data-unicode], span[lang]';
  const NOT_SAID = 'script, style, template, textarea, code, pre, kbd, time, ' + NAMES;
  const SAYING = ['aria-label', 'title', 'placeholder', 'alt'];
  const PASSING = '[role=status].fixed *';
  const bare = [];
  const passing = [];
  const cut = [];

  function isShown(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function boxOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  }

  /** The nearest around it that hides what does not fit into it, and offers no way to scroll there. */
  function hiderOf(element) {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const { overflowX, position } = getComputedStyle(one);
      if (overflowX === 'auto' || overflowX === 'scroll') return null;
      if (overflowX !== 'visible') return one;
      if (position === 'fixed') return null;
    }
    return document.documentElement;
  }

  function isOutside(inner, outer) {
    return inner.right > outer.right + 1.5 || inner.left < outer.left - 1.5;
  }

  /** An ellipsis may cut what a customer has written, and words of ours that stand whole in a title. */
  function isMeantToBeCut(element, said) {
    if (getComputedStyle(element).textOverflow !== 'ellipsis') return false;
    return element.closest('[title]') !== null || /[a-z]{2}/i.test(said);
  }

  function lookAt(text, element) {
    const box = boxOf(text);
    const hider = hiderOf(element);
    // Of one pixel: for ears alone.
    if (hider && hider.clientWidth <= 1) return;
    const { display, overflowX } = getComputedStyle(element);
    const holds = display !== 'inline' && overflowX !== 'auto' && overflowX !== 'scroll';
    const isCut =
      (hider && isOutside(box, hider.getBoundingClientRect())) ||
      (holds && isOutside(box, element.getBoundingClientRect()));
    if (isCut && !isMeantToBeCut(hider ?? element, text.data)) cut.push(element.tagName.toLowerCase() + ': ' + text.data);
  }

  /** What stands outside of all brackets, and how deep in them it ends. */
  function outside(text, depth) {
    let rest = '';
    for (const sign of text) {
      if (sign === '⟦') depth += 1;
      if (depth === 0) rest += sign;
      if (sign === '⟧') depth -= 1;
    }
    return { rest: rest.trim(), depth };
  }

  let depth = 0;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const { rest, depth: end } = outside(text.data, depth);
    depth = end;
    if (!text.data.trim() || element.closest(NOT_SAID) || !isShown(element)) continue;
    if (WORD.test(rest)) (element.matches(PASSING) ? passing : bare).push(rest);
    if (text.data.includes('⟦')) lookAt(text, element);
  }
  for (const element of document.querySelectorAll(SAYING.map(name => '[' + name + ']').join()))
    for (const name of SAYING) {
      const { rest } = outside(element.getAttribute(name) ?? '', 0);
      if (WORD.test(rest) && !element.closest(NOT_SAID) && isShown(element)) bare.push(rest);
    }
  const { scrollWidth, clientWidth } = document.documentElement;
  // By whatever reaches furthest, the innermost of them.
  const wide = [...document.body.querySelectorAll('*')].filter(
    one => one.getBoundingClientRect().right > clientWidth + 1 && hiderOf(one.parentElement) === document.documentElement,
  );
  if (scrollWidth > clientWidth) cut.push('the page, by ' + (wide.at(-1)?.textContent || wide.at(-1)?.outerHTML));
  return { bare, passing, cut };
})()`;

export function look(page: Page): Promise<Seen> {
  return page.evaluate<Seen>(LOOK);
}
