/** What the shipped keywords do; a workspace may have others, and then only that it was one is said. */
const WORDS = {
  stop: 'STOP|STOPALL|STOP ALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT OUT|ARRET|DESABONNER|ALTO|PARAR|BAJA|FERMA|DISISCRIVIMI|STOPP|ABMELDEN',
  start: 'START|UNSTOP|COMMENCER|INICIAR|INIZIA|STARTEN',
  help: 'HELP|INFO|AIDE|AYUDA|AIUTO|HILFE',
  join: 'JOIN',
} as const;

export type KeywordKind = keyof typeof WORDS | 'other';

const KINDS = ['stop', 'start', 'help', 'join'] as const;

export function keywordKind(word: string): KeywordKind {
  return KINDS.find(kind => WORDS[kind].split('|').includes(word.toUpperCase())) ?? 'other';
}
