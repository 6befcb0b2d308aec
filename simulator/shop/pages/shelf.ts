import { pieceAddress } from '../address.ts';
import { priced } from '../browser/money.ts';
import { picture } from '../drawings/picture.ts';
import { type Html, html } from '../html.ts';
import { lowestPrice, type Piece } from '../pieces.ts';
import type { Visit } from '../visit.ts';

/** Pieces side by side, each leading to its page. */
export function shelf(pieces: readonly Piece[], visit: Visit): Html {
  return html`<ul class="shelf">${pieces.map(piece => onShelf(piece, visit))}</ul>`;
}

function onShelf(piece: Piece, { language, words }: Visit): Html {
  const { name, kind } = words.pieces[piece.slug];
  const price = words.from(priced(lowestPrice(piece), language));
  return html`<li>
    <div class="picture">${picture(piece.draw(piece.shown.glaze))}</div>
    <div class="label"><h3><a href="${pieceAddress(language, piece.slug)}">${name}</a></h3><span class="price">${price}</span></div>
    <p>${kind}</p>
  </li>`;
}
