import type { KeywordKind, Language } from './vocabulary.ts';

type Words = Partial<Record<KeywordKind, readonly string[]>>;

/**
 * The words that count in every workspace beside its own (SMS-5). Plain lists, so that a browser can hold them
 * without a schema library. `everywhere` is what carriers and law fix, whatever language its sender writes.
 */
export const KEYWORDS_OF: Record<'everywhere' | Exclude<Language, 'en'>, Words> = {
  everywhere: {
    stop: [
      ...['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END'],
      ...['QUIT', 'REVOKE', 'OPTOUT', 'OPT OUT'],
    ],
    start: ['START', 'UNSTOP'],
    help: ['HELP', 'INFO'],
    join: ['JOIN'],
  },
  fr: { stop: ['ARRET', 'DESABONNER'], start: ['COMMENCER'], help: ['AIDE'] },
  es: { stop: ['ALTO', 'PARAR', 'BAJA'], start: ['INICIAR'], help: ['AYUDA'] },
  it: { stop: ['FERMA', 'DISISCRIVIMI'], start: ['INIZIA'], help: ['AIUTO'] },
  de: { stop: ['STOPP', 'ABMELDEN'], start: ['STARTEN'], help: ['HILFE'] },
};

/** The same by what they mean. */
export const SHIPPED_KEYWORDS: Record<KeywordKind, readonly string[]> = {
  join: wordsFor('join'),
  stop: wordsFor('stop'),
  start: wordsFor('start'),
  help: wordsFor('help'),
};

function wordsFor(kind: KeywordKind): string[] {
  return Object.values(KEYWORDS_OF).flatMap(words => words[kind] ?? []);
}
