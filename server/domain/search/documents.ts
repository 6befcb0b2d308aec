import { rowsOf } from './digits.ts';
import { inHead, wordsOf } from './words.ts';

/** A message that can be found, and the number of the ticket that it shows on. */
export type Text = { id: string; body: string; ticket: number };

/** What of a ticket's customer it is found by (VIEW-4); phones in E.164. */
export type Head = { ticket: number; name: string | null; emails: string[]; phones: string[] };

/** The places of each word, as the index keeps them, of messages that are numbered on from `last`. */
export function placesOf(messages: Text[], heads: Head[], last: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const add = (word: string, place: number, ticket: number) => {
    const known = places.get(word);
    if (known) known.push(place, ticket);
    else places.set(word, [place, ticket]);
  };
  for (const [at, { body, ticket }] of messages.entries())
    for (const word of wordsOf(body)) add(word, last + 1 + at, ticket);
  for (const head of heads) for (const word of headWords(head)) add(word, head.ticket, head.ticket);
  return places;
}

/** Apart from those of messages, so that of a name that is a common word too nothing is lost among them. */
function headWords({ name, emails, phones }: Head): Set<string> {
  const written = [name ?? '', ...emails].flatMap(wordsOf).map(inHead);
  return new Set([...written, ...phones.flatMap(phone => rowsOf(phone.replace(/\D/g, '')))]);
}
