import { type Html, html, raw } from '../html.ts';
import { SHARED } from './defs.ts';

/** A drawing in its frame, for a piece whose name stands beside it. */
export function picture(drawn: string): Html {
  return html`<svg viewBox="0 0 360 270" width="360" height="270" aria-hidden="true">${raw(drawn)}</svg>`;
}

/** A drawing that says what it shows. */
export function namedPicture(drawn: string, name: string): Html {
  return html`<svg viewBox="0 0 360 270" width="360" height="270" role="img" aria-label="${name}">${raw(drawn)}</svg>`;
}

/** A drawing as a file, for whoever shows it elsewhere: the inbox, beside what somebody ordered. */
export function pictureFile(drawn: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 270" width="360" height="270">${SHARED}${drawn}</svg>`;
}
