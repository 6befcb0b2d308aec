import { fold } from './keywords.ts';

/** What machines say of themselves, folded: out of office, driving, unmonitored numbers. Not exhaustive, and need not be. */
const SAYINGS = [
  ...[
    'AUTO REPLY',
    'AUTOREPLY',
    'AUTOMATIC REPLY',
    'AUTOMATED MESSAGE',
    'AUTOMATIC RESPONSE',
    'AUTO RESPONSE',
  ],
  ...['AUTOMATED RESPONSE', 'AUTORESPONSE', 'OUT OF OFFICE', 'OUT OF THE OFFICE', 'DO NOT REPLY TO THIS'],
  ...[
    'THIS NUMBER IS NOT MONITORED',
    'UNMONITORED',
    'IM DRIVING',
    'I AM DRIVING',
    'DO NOT DISTURB WHILE DRIVING',
  ],
  ...[
    'RISPOSTA AUTOMATICA',
    'FUORI UFFICIO',
    'STO GUIDANDO',
    'MESSAGGIO AUTOMATICO',
    'NON RISPONDERE A QUESTO',
  ],
  ...['REPONSE AUTOMATIQUE', 'ABSENT DU BUREAU', 'MESSAGE AUTOMATIQUE', 'JE CONDUIS', 'NE PAS REPONDRE A CE'],
  ...[
    'RESPUESTA AUTOMATICA',
    'FUERA DE LA OFICINA',
    'MENSAJE AUTOMATICO',
    'ESTOY CONDUCIENDO',
    'NO RESPONDA A ESTE',
  ],
  ...[
    'AUTOMATISCHE ANTWORT',
    'ABWESENHEITSNOTIZ',
    'AUTOMATISCHE NACHRICHT',
    'NICHT IM BURO',
    'ANTWORTEN SIE NICHT AUF DIESE',
  ],
].map(saying => ` ${saying} `);

/**
 * Whether another machine wrote this: a short code, our own words sent back, or what calls itself automatic. Such a
 * text gets no automatic answer, so that two machines do not talk to each other (AUTO-3).
 */
export function isAutomatic(text: { from: string; body: string }, ourWords: readonly string[]): boolean {
  const words = spaced(text.body);
  if (isShortCode(text.from) || SAYINGS.some(saying => words.includes(saying))) return true;
  return words.trim() !== '' && ourWords.some(ours => spaced(ours) === words);
}

function isShortCode(from: string): boolean {
  return !from.startsWith('+');
}

function spaced(text: string): string {
  return ` ${fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
