import { type Html, html, raw } from '../html.ts';
import { bowl, mug, tray } from './clay.ts';

/** The front page's drawing: three pieces on one table, the near ones before the far. */
export function stillLife(name: string): Html {
  const placed = [
    at(246, 72, 0.86, tray('clay')),
    at(-16, 40, 1.1, bowl('moss')),
    at(300, 132, 0.72, mug('chalk')),
  ];
  return html`<svg class="still-life" viewBox="0 0 560 350" width="560" height="350" role="img" aria-label="${name}">${placed}</svg>`;
}

function at(x: number, y: number, scale: number, drawn: string): Html {
  return html`<g transform="translate(${x} ${y}) scale(${scale})">${raw(drawn)}</g>`;
}
