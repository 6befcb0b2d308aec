import type { Catalog } from '../../words/catalog.ts';
import type { en } from './en.ts';

export const it: Catalog<typeof en> = {
  'install.name': 'Parley',
  'install.description': 'SMS e chat di un negozio, a cui il team risponde da un’unica casella.',
  'install.mine': 'La mia posta',
  'install.unassigned': 'Non assegnati',
  'install.offline': 'Nessuna connessione',
  'install.offlineHint': 'Da qui Parley non è raggiungibile. Questa pagina va avanti da sola appena lo è.',
  'install.retry': 'Riprova',
};
