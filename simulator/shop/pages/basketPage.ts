import { addressOf, pieceAddress } from '../address.ts';
import { MOST } from '../browser/basket.ts';
import { GLAZE_NAMES, type Glaze } from '../drawings/glazes.ts';
import { picture } from '../drawings/picture.ts';
import { type Html, html } from '../html.ts';
import { PIECES, type Piece } from '../pieces.ts';
import type { Page, Visit } from '../visit.ts';

/** The basket's page: `browser/basketPage.ts` fills it from what this browser has kept. */
export function basketPage(visit: Visit): Page {
  const { language, words } = visit;
  const { basket } = words;
  const body = html`<section class="page basket" aria-labelledby="basket-title" data-basket>
  <h1 id="basket-title">${basket.title}</h1>
  <noscript><p>${basket.scripts}</p></noscript>
  <p data-empty hidden>${basket.empty} <a class="onward" href="${addressOf(language)}">${basket.toShelves}</a></p>
  <div class="filled" data-full hidden>
    <ul aria-label="${basket.lines}"></ul>
    <div class="sum">
      <p class="total">${basket.total} <output data-total></output></p>
      <p class="small">${basket.delivery}</p>
      <h2>${basket.endTitle}</h2>
      <p>${basket.end}</p>
      <button class="button quiet" type="button" data-clear>${basket.clear}</button>
    </div>
  </div>
  <span id="quantity" hidden>${basket.quantity}</span><span id="remove" hidden>${basket.remove}</span>
  ${PIECES.flatMap(piece => GLAZE_NAMES.map(glaze => line(piece, glaze, visit)))}
</section>`;
  return { title: basket.title, place: 'basket', body };
}

const COUNTS = Array.from({ length: MOST }, (_, index) => html`<option>${index + 1}</option>`);

/** How a line of this piece looks. What is said of the sizes that were not chosen is taken away. */
function line(piece: Piece, glaze: Glaze, { language, words }: Visit): Html {
  const { name } = words.pieces[piece.slug];
  const sizes = piece.sizes.map(
    ({ size, measure, cents }) =>
      html`<p data-size="${size}" data-cents="${cents}">${words.sized(words.sizes[size], measure)}</p>`,
  );
  return html`<template data-piece="${piece.slug}" data-glaze="${glaze}"><li>
    <div class="picture">${picture(piece.draw(glaze))}</div>
    <div class="what" data-what><h2><a href="${pieceAddress(language, piece.slug)}">${name}</a></h2><p>${words.glazes[glaze]}</p>${sizes}</div>
    <p class="price" data-sum></p>
    <div class="change"><select data-named="quantity">${COUNTS}</select>
    <button type="button" data-named="remove" data-remove>${words.basket.remove}</button></div>
  </li></template>`;
}
