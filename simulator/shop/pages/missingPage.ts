import { addressOf } from '../address.ts';
import { html } from '../html.ts';
import type { Page, Visit } from '../visit.ts';

/** For an address at which the shop has nothing. Its other language is the front page's: there is no place to name. */
export function missingPage({ language, words: { missing, basket } }: Visit): Page {
  const body = html`<section class="page" aria-labelledby="missing-title">
  <h1 id="missing-title">${missing.title}</h1>
  <p>${missing.sentence}</p>
  <p><a class="onward" href="${addressOf(language)}">${basket.toShelves}</a></p>
</section>`;
  return { title: missing.title, place: '', body };
}
