import { FIRST_NAMES, LAST_NAMES, PIECES } from '../seed/words.ts';

/** What is asked for, of each kind as many as it has; in turn. */
export type Kind = { name: string; path: string; asked: string[] };

const many = (count: number, ask: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => ask(at));
const one = (words: string[], at: number) => words[at % words.length] ?? '';

/** Numbers that are spread over all that there are. */
const spread = (at: number, most: number) => Math.floor(((at * 0.618) % 1) * most) + 1;

export function kindsFor(tickets: number): Kind[] {
  const search = (name: string, asked: string[]): Kind[] =>
    ['open', 'any'].map(status => ({
      name: `${name}, ${status}`,
      path: `/api/v1/tickets?status=${status}&q=`,
      asked: asked.map(encodeURIComponent),
    }));
  return [
    ...search(
      'rare',
      many(40, at => String(10_000 + spread(at, 89_999))),
    ),
    ...search('common', ['the', 'order', 'you', 'is', 'il', 'please']),
    ...search('beginning', ['card', 'burg', 'giu', 'ord', 'mus', 'or']),
    ...search(
      'two words',
      many(40, at => one(PIECES, at * 7)),
    ),
    ...search(
      'name and word',
      many(40, at => `${one(LAST_NAMES, at)} ${one(['cardigan', 'refund', 'the'], at)}`),
    ),
    ...search('phrase', ['"where is my order"', '"back in stock"', '"never got the discount"']),
    ...search(
      'name',
      many(40, at => `${one(FIRST_NAMES, at)} ${one(LAST_NAMES, at * 3)}`),
    ),
    ...search(
      'phone',
      many(40, at => phoneOf(spread(at, tickets))),
    ),
    ...search(
      'four digits',
      many(40, at => String(1000 + spread(at, 8999))),
    ),
    ...search(
      'number',
      many(40, at => `#${spread(at, tickets)}`),
    ),
    ...search('nothing', ['xyzzy', 'quux order', '99999999999', 'plugh the']),
    { name: 'the list', path: '/api/v1/tickets?status=', asked: ['open', 'any'] },
    { name: 'counts', path: '/api/v1/tickets/counts', asked: [''] },
  ];
}

/** As it was made for the customer of this number (`seed/plan.ts`), and as people write it. */
function phoneOf(customer: number): string {
  const digits = String(200_000_000 + ((customer * 48_271) % 99_999_989));
  return `+39 3${digits.slice(0, 2)} ${digits.slice(2, 5)} ${digits.slice(5)}`;
}
