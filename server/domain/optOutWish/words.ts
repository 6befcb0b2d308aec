import { fold } from '../keywords.ts';

/** A word of a text as the rules see it: without case, accents and doubled letters. */
export type Word = { text: string; afterComma: boolean };

/** No longer text is looked at than a text can be. */
const LONGEST_TEXT = 1600;

/** The text's sentences, each a row of words. */
export function sentencesOf(text: string): Word[][] {
  return plain(text.slice(0, LONGEST_TEXT))
    .split(/[.!?;…|¿¡]+/)
    .map(wordsOf)
    .filter(words => words.length > 0)
    .reduce(joined, []);
}

/** `Take. Me. Off.` is one sentence: single words are put together. */
function joined(sentences: Word[][], next: Word[], nth: number, all: Word[][]): Word[][] {
  if (next.length === 1 && all[nth - 1]?.length === 1) sentences.at(-1)?.push(...next);
  else sentences.push([...next]);
  return sentences;
}

/** One word of the rules' own lists, brought into the form in which texts are read. */
export function plainWord(word: string): string {
  // `no quiero + mensajes`: alone, folding would leave nothing of it.
  if (word === '+') return word;
  return steady(fold(word).toLowerCase());
}

function plain(text: string): string {
  const readable = text
    // An emoji parts what stands around it, where a keyword would close the gap.
    .replace(/\p{RGI_Emoji}/gv, ' ')
    .replace(/[\r\n\u2028\u2029]+/g, ' . ')
    .replace(/#(?!\d)/g, ' number ')
    // NFKC makes a space with an accent of some of these.
    .replace(/[´`’‘ʼ′]/g, "'");
  return contracted(fold(readable).toLowerCase());
}

/** English `don't` becomes one word, French `d'envoi` two; `s.t.o.p` is read as what it means. */
function contracted(text: string): string {
  return text
    .replace(/(?<=[a-z])'(?=(?:t|m|s|d|re|ve|ll)(?![a-z]))/g, '')
    .replace(
      /(?<![a-z])((?:do|ca|wo|did|is|was|are|were|would|should|could|have|has|does)n) t(?![a-z])/g,
      '$1t',
    )
    .replace(/(?<![a-z0-9])s[ .,*_/]{1,3}t[ .,*_/]{1,3}o[ .,*_/]{1,3}p(?![a-z0-9])/g, 'stop')
    .replace(/(?<![a-z])(?:stop){2,}(?![a-z])/g, 'stop')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o');
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let afterComma = false;
  for (const [piece] of sentence.matchAll(/[\p{L}\p{N}]+|\+|[,:()]/gu)) {
    if (/^[,:()]$/.test(piece)) afterComma = true;
    else {
      words.push({ text: steady(piece), afterComma });
      afterComma = false;
    }
  }
  return words;
}

/** `stooop`, `bastaaa`, `bajja`, `mesage`: people double and halve letters as they like. */
function steady(word: string): string {
  if (!DOUBLED.test(word)) return word;
  const short = word.replace(/(.)\1{2,}/gu, '$1$1');
  return short.length > 3 ? short.replace(/(.)\1/gu, '$1') : short;
}

const DOUBLED = /(.)\1/u;
