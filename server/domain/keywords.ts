import type { KeywordKind } from '../../contract/vocabulary.ts';

/** The words of every shipped language. They count by default in every workspace. */
const SHIPPED = {
  stop: [
    ...[
      'STOP',
      'STOPALL',
      'STOP ALL',
      'UNSUBSCRIBE',
      'CANCEL',
      'END',
      'QUIT',
      'REVOKE',
      'OPTOUT',
      'OPT OUT',
      'ARRET',
    ],
    ...['DESABONNER', 'ALTO', 'PARAR', 'BAJA', 'FERMA', 'DISISCRIVIMI', 'STOPP', 'ABMELDEN'],
  ],
  start: ['START', 'UNSTOP', 'COMMENCER', 'INICIAR', 'INIZIA', 'STARTEN'],
  help: ['HELP', 'INFO', 'AIDE', 'AYUDA', 'AIUTO', 'HILFE'],
  join: ['JOIN'],
} as const satisfies Record<KeywordKind, readonly string[]>;

const KIND_OF: ReadonlyMap<string, KeywordKind> = new Map<string, KeywordKind>(
  Object.entries(SHIPPED).flatMap(([kind, words]) => words.map(word => [word, kind as KeywordKind] as const)),
);

const LONGEST_TEXT = 1600;

export type Keyword = { kind: KeywordKind; word: string };

/** The keyword that this text is. Only a text that is the keyword and nothing else counts (SMS-4). */
export function keywordOf(text: string): Keyword | null {
  // A keyword may come with any number of emoji and exclamation marks, but not in more than a text can hold.
  if (text.length > LONGEST_TEXT) return null;
  const word = fold(text);
  const kind = KIND_OF.get(word);
  return kind ? { kind, word } : null;
}

/** NFKC; without case, accents and emoji; without punctuation and white space at the ends; inner runs as one space. */
export function fold(text: string): string {
  return (
    text
      // NFKC would leave a letter or a digit of an emoji like ℹ️ or 1️⃣.
      .replace(/\p{RGI_Emoji}/gv, '')
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cf}]/gu, '')
      .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, '')
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .toUpperCase()
  );
}
