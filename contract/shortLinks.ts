/** What stands before the code in a short link. */
export const SHORT_LINK_PLACE = '/l/';
/** Of the code, in characters. */
export const SHORT_LINK_CODE_LENGTH = 9;

/** With what every short link of a shop begins (REPLY-7): on its own host where it has one, else on the product's. */
export function shortLinksBegin(linkDomain: string | null, linkBase: string): string {
  return (linkDomain ? `https://${linkDomain}` : linkBase) + SHORT_LINK_PLACE;
}

/**
 * Puts something else in the place of each address in a text. Only those count that say themselves that they are ones:
 * of what is written without http:// it would have to be guessed where it leads.
 */
export function replaceAddresses(text: string, by: (url: string) => string): string {
  return text.replace(ADDRESS, found => {
    const url = withoutPunctuation(found);
    return URL.canParse(url) ? by(url) + found.slice(url.length) : found;
  });
}

/** Whether an address is made shorter: one that is short already, or as short as ours, stays as it is. */
export function isWorthShortening(url: string, begins: string): boolean {
  return !url.startsWith(begins) && url.length > begins.length + SHORT_LINK_CODE_LENGTH;
}

const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;

const ENDS_A_SENTENCE = new Set('.,;:!?…’”»*_~');
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/**
 * What ends a sentence is not part of the address, nor is a bracket that was opened before it. Read once from its end,
 * however long it is: a whole batch waits for each text.
 */
function withoutPunctuation(found: string): string {
  const unopened = new Map(
    [...OPENED_BY].map(([closing, opening]) => [closing, surplus(found, closing, opening)]),
  );
  let end = found.length;
  for (;;) {
    const last = found.charAt(end - 1);
    const left = unopened.get(last) ?? 0;
    if (left <= 0 && !ENDS_A_SENTENCE.has(last)) return found.slice(0, end);
    if (left > 0) unopened.set(last, left - 1);
    end -= 1;
  }
}

function surplus(text: string, closing: string, opening: string): number {
  return text.split(closing).length - text.split(opening).length;
}
