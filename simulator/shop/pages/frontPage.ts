import { addressOf, pieceAddress } from '../address.ts';
import { stillLife } from '../drawings/stillLife.ts';
import { type Html, html } from '../html.ts';
import { PIECES, type Shelf } from '../pieces.ts';
import type { Page, Visit } from '../visit.ts';
import { shelf } from './shelf.ts';

export function frontPage(visit: Visit): Page {
  const { front, shelves } = visit.words;
  const body = html`<section class="hero" aria-labelledby="front-title">
  <div class="stage">${stillLife(front.still)}</div>
  <div class="words">
    <h1 id="front-title">${front.heading}</h1>
    <p>${front.sentence}</p>
    <a class="button" href="${pieceAddress(visit.language, 'alba-serving-bowl')}">${front.first}</a>
  </div>
</section>
${shelfOf('tableware')}
${shelfOf('linen')}
${workshop(visit)}`;
  return { title: front.title, place: '', isStaged: true, body };

  function shelfOf(id: Shelf): Html {
    return html`<section class="wide" id="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${shelves[id].title}</h2>
  <p class="sentence">${shelves[id].sentence}</p>
  ${shelf(
    PIECES.filter(piece => piece.shelf === id),
    visit,
  )}
</section>`;
  }
}

function workshop({ language, words }: Visit): Html {
  return html`<section class="wide told" aria-labelledby="workshop-title">
  <h2 id="workshop-title">${words.workshop.title}</h2>
  <p>${words.workshop.short}</p>
  <p><a class="onward" href="${addressOf(language, 'workshop')}">${words.workshop.more}</a></p>
</section>`;
}
