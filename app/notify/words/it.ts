import type { Catalog } from '../../words/catalog.ts';
import type { en } from './en.ts';

export const it: Catalog<typeof en> = {
  'news.visitor': 'Un visitatore',
  'news.picture': 'Ha inviato un’immagine',
  'news.mentioned': '{author} ti ha menzionato nel ticket {number}',
  'news.program': 'Un programma',
  'news.open': 'Apri',
  'news.soundBlocked':
    'C’è un nuovo messaggio. Questo browser non fa sentire nulla finché non fai clic sulla pagina.',
};
