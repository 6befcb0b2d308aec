import { E164 } from './carrier.ts';
import { pictureIn } from './pictures.ts';
import { Problem, wrongField } from './problem.ts';
import { PHONE_STATES, type PhoneState } from './shapes.ts';

/** The carriers' limit for one text, in characters. */
const LONGEST_TEXT = 1600;
const SHORT_CODE = /^\d{3,8}$/;
const MOST_PICTURES = 10;

type Fields = Record<string, unknown>;

export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) throw wrongField('', 'The body must be a JSON object.');
  return body as Fields;
}

/** A number as people write it, in E.164. */
export function phoneIn(value: unknown, pointer = '/phone'): string {
  const digits =
    typeof value === 'string'
      ? value
          .trim()
          .replace(/[\s().-]/g, '')
          .replace(/^00/, '+')
      : '';
  if (E164.test(digits)) return digits;
  throw wrongField(pointer, 'A phone number begins with + and the country, like +39 347 555 0142.');
}

export function shopNumberIn(value: unknown, shopNumbers: string[]): string {
  const number = value ?? shopNumbers[0];
  if (number === undefined) throw wrongField('/to', 'The shop has no number to text.');
  return typeof number === 'string' && SHORT_CODE.test(number) ? number : phoneIn(number, '/to');
}

export function wordsIn(value: unknown): string {
  if (typeof value !== 'string') throw wrongField('/body', 'The text must be a string.');
  if (value.trim() === '') throw new Problem(422, 'empty_message', about('A text needs words.'));
  if (value.includes('\0')) throw wrongField('/body', 'A text cannot hold the character NUL.');
  if ([...value].length > LONGEST_TEXT)
    throw new Problem(422, 'message_too_long', about('A text can have at most 1,600 characters.'));
  return value;
}

/** Of a text: as `data:` addresses, small enough together for one request. */
export function picturesIn(value: unknown): string[] {
  const pictures = value ?? [];
  if (isPictures(pictures)) return pictures;
  throw wrongField('/pictures', 'Pictures are at most ten addresses like data:image/png;base64,…');
}

function isPictures(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_PICTURES && value.every(one => pictureIn(one) !== null);
}

export function stateIn(value: unknown): PhoneState {
  const state = PHONE_STATES.find(one => one === value);
  if (!state) throw wrongField('/state', `A phone is one of ${PHONE_STATES.join(', ')}.`);
  return state;
}

function about(detail: string) {
  return { pointer: '/body', detail };
}
