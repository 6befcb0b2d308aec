import type { ChatDesign } from '../../contract/chatShapes.ts';
import { fontOf } from '../loader/design.ts';

/** Radii in pixels: of the panel, of what is said, and of the field. */
const CORNERS = { round: [16, 16, 26], soft: [12, 10, 12], square: [2, 2, 2] };

/** The shop's look of the rest. With the page's own font, names stand in that of its headings. */
export function dressPanel({ style }: HTMLElement, { corners, font }: ChatDesign): void {
  const heading = font === 'page' && document.querySelector('h1, h2');
  if (heading) style.setProperty('--title-font', fontOf(heading));
  for (const [index, name] of ['--panel', '--said', '--field'].entries())
    style.setProperty(name, `${CORNERS[corners][index]}px`);
}
