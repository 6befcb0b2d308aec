import type { Catalog } from '../../../words/catalog.ts';
import type { exports as en } from '../en/exports.ts';

export const exports = {
  'exports.title': 'Esportazione',
  'exports.tables': 'Ticket e messaggi',
  'exports.tablesHint':
    'In CSV, per un foglio di calcolo. Per i ticket contano i giorni in cui sono stati aperti, per i messaggi quelli in cui sono stati inviati.',
  'exports.from': 'Dal',
  'exports.to': 'Al',
  'exports.ever': 'Se lasci vuoto: tutto quello che c’è.',
  'exports.backwards': 'L’ultimo giorno viene prima del primo.',
  'exports.tickets': 'Scarica i ticket',
  'exports.messages': 'Scarica i messaggi',
  'exports.ledger': 'Registro dei consensi',
  'exports.ledgerHint': 'Ogni modifica di un consenso, quando, da dove e su quale prova, in CSV.',
  'exports.takeLedger': 'Scarica il registro',
  'exports.all': 'L’intero spazio di lavoro',
  'exports.allHint':
    'Clienti, ticket, messaggi con le loro immagini, consensi, ordini e impostazioni, in un archivio per un altro programma. Si scarica mentre viene creato: l’ultimo file, manifest.json, dice che cosa contiene.',
  'exports.takeAll': 'Scarica tutto',
  'exports.ownersOnly': 'Solo un proprietario può scaricare l’intero spazio di lavoro.',
  'exports.logged': 'I download di ticket, messaggi e dell’intero spazio di lavoro sono nel Registro.',
} as const satisfies Catalog<typeof en>;
