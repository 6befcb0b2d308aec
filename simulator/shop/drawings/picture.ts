import { type Html, html, raw } from '../html.ts';

/** A drawing in its frame, for a piece whose name stands beside it. */
export function picture(drawn: string): Html {
  return html`<svg viewBox="0 0 360 270" width="360" height="270" aria-hidden="true">${raw(drawn)}</svg>`;
}

/** A drawing that says what it shows. */
export function namedPicture(drawn: string, name: string): Html {
  return html`<svg viewBox="0 0 360 270" width="360" height="270" role="img" aria-label="${name}">${raw(drawn)}</svg>`;
}
