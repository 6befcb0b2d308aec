import { type Html, html, raw } from '../html.ts';
import { bowl, mug, plate, tray } from './clay.ts';
import { napkins, runner } from './cloth.ts';

/** The workshop's wall: three boards with what waits to be sent. */
export function fullShelves(): Html {
  const boards = [
    board(178, [mug('moss'), mug('moss'), mug('chalk'), mug('clay')]),
    board(338, [bowl('chalk'), bowl('moss'), plate('clay'), tray('chalk')]),
    board(498, [runner('clay'), napkins('chalk'), napkins('moss'), bowl('clay')]),
  ];
  return html`<svg class="wall" viewBox="0 0 680 540" width="680" height="540" aria-hidden="true">${boards}</svg>`;
}

/** What stands on a board, its upper edge at `y`. */
function board(y: number, drawn: string[]): Html {
  const scale = 0.42;
  const standing = drawn.map(
    (one, place) =>
      html`<g transform="translate(${26 + place * 160} ${y - 233 * scale}) scale(${scale})">${raw(one)}</g>`,
  );
  return html`<rect x="0" y="${y + 10}" width="680" height="16" fill="#4b3c2c" opacity=".1"/>
    <rect x="0" y="${y - 5}" width="680" height="15" rx="2" fill="#b99a74"/>
    <rect x="0" y="${y - 5}" width="680" height="4" rx="2" fill="#cdb28e"/>${standing}`;
}
