/** What devices are told, in a sentence of ours. */
const en = {
  visitor: 'A visitor',
  pictures: 'Sent a picture',
  mentioned: (author: string, number: number) => `${author} mentioned you on ticket ${number}`,
  program: 'A program',
};

const it: typeof en = {
  visitor: 'Un visitatore',
  pictures: 'Ha inviato un’immagine',
  mentioned: (author, number) => `${author} ti ha menzionato nel ticket ${number}`,
  program: 'Un programma',
};

const WORDS = new Map([
  ['en', en],
  ['it', it],
]);

/** In this language where we speak it, else in English (LANG-1). */
export function pushWords(language: string): typeof en {
  return WORDS.get(language) ?? en;
}
