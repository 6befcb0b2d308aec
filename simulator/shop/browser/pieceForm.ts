import { type Choice, put } from './basket.ts';
import { changeBasket } from './kept.ts';

/** "Add to basket" on a piece's page. Without a script the form leads to the basket's page. */
export function putInFromForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-choose]');
  form?.addEventListener('submit', event => {
    event.preventDefault();
    const isKept = changeBasket(basket => put(basket, choiceIn(new FormData(form))));
    say(form, isKept ? '[data-added]' : '[data-refused]');
  });
}

/** On the basket's page: what the form brought along, sent before its own page had this script. */
export function putInFromAddress(): void {
  const chosen = new URLSearchParams(location.search);
  if (!chosen.has('piece')) return;
  changeBasket(basket => put(basket, choiceIn(chosen)));
  // Whoever reloads the page has not chosen again.
  history.replaceState(null, '', location.pathname);
}

function choiceIn(chosen: FormData | URLSearchParams): Choice {
  const said = (name: string) => String(chosen.get(name) ?? '');
  return { piece: said('piece'), glaze: said('glaze'), size: said('size') };
}

/** The page has its sentences ready, in its own language. */
function say(form: HTMLFormElement, which: string): void {
  const sentence = form.querySelector<HTMLTemplateElement>(which);
  if (sentence) form.querySelector('[role=status]')?.replaceChildren(sentence.content.cloneNode(true));
}
