import type { ChatDesign } from '../../contract/chatShapes.ts';

const FONTS = {
  system: 'system-ui',
  serif: 'ui-serif, Georgia, serif',
  rounded: 'ui-rounded, system-ui',
};

const RADIUS = { round: 28, soft: 14, square: 2 };

/** The shop's look of the bubble, as variables: set by script, so that no page's policy for styles has a say. */
export function dress(frame: HTMLElement, { color, on_color, font, corners }: ChatDesign): void {
  const named = font === 'page' ? fontOf(document.body) : FONTS[font];
  frame.style.cssText = `--color:${color};--on-color:${on_color};--font:${named};--launcher:${RADIUS[corners]}px`;
}

export function fontOf(element: Element): string {
  return getComputedStyle(element).fontFamily;
}
