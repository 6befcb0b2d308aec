import { expect, test } from 'vitest';
import { spansIn } from './spans.ts';

const marked = (text: string, query: string) =>
  spansIn(text, query).map(([from, to]) => text.slice(from, to));

test.each([
  ['words, as beginnings and without accents', 'Perché l’ordine è qui', 'perche ord', ['Perché', 'ord']],
  ['a phone as it is stored', '+39 347 555 0142', '+393475550142', ['39 347 555 0142']],
  ['its last digits', '+39 347 555 0142', '0142', ['0142']],
  ['digits over a gap, spelled otherwise', '+39 347 555 0142', '(7) 555-01', ['7 555 01']],
  ['a ticket’s number', '#1042', '#1042', ['1042']],
  ['nothing of a phone that has other digits', '+39 347 555 0142', '777', []],
  ['no two digits', '+39 347 555 0142', '55', []],
  ['no digits of a text', 'Order 3475 550142', '755501', []],
])('VIEW-4: marks %s', (_, text, query, wanted) => {
  expect(marked(text, query)).toEqual(wanted);
});
