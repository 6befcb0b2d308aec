import { addressOf } from '../address.ts';
import { priced } from '../browser/money.ts';
import { GLAZE_NAMES, type Glaze } from '../drawings/glazes.ts';
import { namedPicture } from '../drawings/picture.ts';
import { type Html, html } from '../html.ts';
import { PIECES, type Piece } from '../pieces.ts';
import type { Page, Visit } from '../visit.ts';
import { choices } from './choices.ts';
import { shelf } from './shelf.ts';

/**
 * A piece with its choices. What depends on a choice is all there, each under `data-of`, and the style sheet shows what
 * is chosen: no script has to run.
 */
export function piecePage(piece: Piece, visit: Visit): Page {
  const { words } = visit;
  const { name, kind, sentence, notes } = words.pieces[piece.slug];
  const body = html`<section class="hero" aria-labelledby="piece-title">
  <div class="stage">${GLAZE_NAMES.map(drawn)}</div>
  <div class="words">
    <p class="kind">${kind}</p>
    <h1 id="piece-title">${name}</h1>
    ${price(piece, visit)}
    <p>${sentence}</p>
    ${form(piece, visit)}
    <ul class="notes">${notes.map(note => html`<li>${note}</li>`)}</ul>
  </div>
</section>
<section class="wide" aria-labelledby="others-title">
  <h2 id="others-title">${words.others[piece.shelf]}</h2>
  ${shelf(besides(piece), visit)}
</section>`;
  return { title: name, place: `pieces/${piece.slug}`, isStaged: true, body };

  function drawn(glaze: Glaze): Html {
    const shown = namedPicture(piece.draw(glaze), words.inGlaze(name, words.glazes[glaze]));
    return html`<div class="piece" data-of="${glaze}"${begins(glaze === piece.shown.glaze)}>${shown}</div>`;
  }
}

/** What is chosen to begin with is marked, as it shows before the choices are there. */
function begins(isShown: boolean): Html | null {
  return isShown ? html` data-begins` : null;
}

function price({ sizes, shown }: Piece, { language }: Visit): Html {
  const each = sizes.map(
    ({ size, cents }) =>
      html`<span data-of="${size}"${begins(size === shown.size)}>${priced(cents, language)}</span>`,
  );
  return html`<p class="price">${each}</p>`;
}

function form(piece: Piece, visit: Visit): Html {
  const { language, words } = visit;
  const basket = addressOf(language, 'basket');
  return html`<form data-choose action="${basket}">
  <input type="hidden" name="piece" value="${piece.slug}">
  ${choices(piece, visit)}
  <button class="button">${words.add}</button>
  <p class="said" role="status"></p>
  <template data-added>${words.added(basket)}</template>
  <template data-refused>${words.refused}</template>
</form>`;
}

/** The other pieces, those of the same shelf first. */
function besides(piece: Piece): Piece[] {
  const others = PIECES.filter(other => other !== piece);
  return others
    .toSorted((one, two) => Number(two.shelf === piece.shelf) - Number(one.shelf === piece.shelf))
    .slice(0, 4);
}
