import { oneLine } from '../oneLine.ts';
import { excerpt } from './excerpt.ts';

const LONGEST = 100;

/** Signs that turn the direction of what stands around them (Unicode UAX #9). */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** A name as it may stand in a sentence of ours: on one line, and turning no word but its own. */
export function nameIn(name: string): string {
  const plain = excerpt(oneLine(name.replace(TURNS, '')), LONGEST);
  return FROM_THE_RIGHT.test(plain) ? `${ISOLATE}${plain}${END}` : plain;
}
