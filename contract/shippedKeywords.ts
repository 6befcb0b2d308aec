import type { KeywordKind } from './vocabulary.ts';

/**
 * The words that count in every workspace beside its own, whatever their language (SMS-5). Plain lists, so that a
 * browser can hold them without a schema library.
 */
export const SHIPPED_KEYWORDS = {
  join: ['JOIN'],
  stop: [
    ...['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'OPT OUT'],
    ...['ARRET', 'DESABONNER', 'ALTO', 'PARAR', 'BAJA', 'FERMA', 'DISISCRIVIMI', 'STOPP', 'ABMELDEN'],
  ],
  start: ['START', 'UNSTOP', 'COMMENCER', 'INICIAR', 'INIZIA', 'STARTEN'],
  help: ['HELP', 'INFO', 'AIDE', 'AYUDA', 'AIUTO', 'HILFE'],
} as const satisfies Record<KeywordKind, readonly string[]>;
