import { expect, test } from 'vitest';
import type { Message } from '../../contract/shapes.ts';
import { keepPlace, placeKept } from './keptPlaces.ts';

const messages = (...ids: string[]) => ids.map(id => ({ id }) as Message);

test('THREAD-1: who comes back to a thread goes on where they were', () => {
  keepPlace('a', messages('1', '2'), 340);
  keepPlace('b', messages('8', '9'), 20);
  expect([placeKept('a', messages('1', '2')), placeKept('b', messages('8', '9'))]).toEqual([340, 20]);
});

test('THREAD-1: and at the newest where something has been said since, or where they were there', () => {
  keepPlace('a', messages('1', '2'), 340);
  expect(placeKept('a', messages('1', '2', '3'))).toBeNull();
  keepPlace('a', messages('1', '2'), null);
  expect(placeKept('a', messages('1', '2'))).toBeNull();
});
