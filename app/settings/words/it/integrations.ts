import type { Catalog } from '../../../words/catalog.ts';
import type { integrations as en } from '../en/integrations.ts';

export const integrations = {
  'integrations.title': 'Integrazioni',
  'integrations.intro':
    'Da dove Parley sa chi sono i tuoi clienti e che cosa hanno comprato, e chi altro ne viene informato.',
  'integrations.off': 'Non collegato',
  'integrations.on': 'Collegato: {name}',
  'integrations.askAdmin': 'Lo può collegare un proprietario o un amministratore.',
  'integrations.own': 'Programmi tuoi',
  'integrations.ownAbout':
    'Tutto Parley via HTTP, e chiamate firmate ai tuoi programmi quando qualcosa cambia.',
  'integrations.apiDocs': 'Documentazione dell’API',
} as const satisfies Catalog<typeof en>;
