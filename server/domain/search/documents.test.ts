import { expect, test } from 'vitest';
import { placesOf } from './documents.ts';

const head = { ticket: 7, name: 'Zoë Novák', emails: ['zoe@home.example'], phones: ['+393475'] };
const message = (body: string, ticket: number) => ({ id: body, body, ticket });

test('VIEW-4: messages are numbered on, and each word knows where it stands', () => {
  const places = placesOf([message('blue, blue order', 7), message('Order', 9)], [], 40);
  expect(places).toEqual(
    new Map([
      ['blue', [41, 7]],
      ['order', [41, 7, 42, 9]],
    ]),
  );
});

test("VIEW-4: a ticket is found by its customer's name, addresses and phones", () => {
  const words = ['@zoe', '@novak', '@home', '@example', '+3934', '+9347', '+3475', '+475'];
  expect(placesOf([], [head], 40)).toEqual(new Map(words.map(word => [word, [7, 7]])));
});

test('VIEW-4: a ticket of somebody of whom nothing is known is found by nothing', () => {
  expect(placesOf([message('🙏', 7)], [{ ticket: 7, name: null, emails: [], phones: [] }], 0).size).toBe(0);
});
