import type { Catalog } from '../../../words/catalog.ts';
import type { retention as en } from '../en/retention.ts';

export const retention = {
  'keep.title': 'Conservazione',
  'keep.intro':
    'Quello che hai conservato abbastanza a lungo viene eliminato di notte, per sempre. Restano chi ha scritto e quando, i numeri dei report e il registro dei consensi. Se lasci vuoto, si conserva tutto.',
  'keep.notYours': 'Per quanto tempo si conservano i dati lo decidono proprietari e amministratori.',
  'keep.error': 'Non è stato possibile caricare per quanto tempo si conservano i dati.',
  'keep.texts': 'SMS',
  'keep.textsHint':
    'Testi, immagini e note dei ticket chiusi in cui nessuno scrive da tanto. I ticket aperti o rimandati li conservano.',
  'keep.textsFor': 'Conserva gli SMS per',
  'keep.textsLeast': 'Almeno {least} mesi: i reclami per un SMS possono arrivare così tardi.',
  'keep.chats': 'Chat web',
  'keep.chatsHint': 'Testi, immagini e note delle chat web chiuse in cui nessuno scrive da tanto.',
  'keep.chatsFor': 'Conserva le chat per',
  'keep.chatsLeast': 'Almeno un mese: chi visita il sito torna su una chat per qualche settimana.',
  'keep.activity': 'Attività',
  'keep.activityHint':
    'Quello che altri strumenti raccontano dei clienti, come i prodotti che hanno guardato. Ordini e consensi restano.',
  'keep.activityFor': 'Conserva l’attività per',
  'keep.activityLeast': 'Almeno {least} mesi: un ordine conta per un SMS fino a 30 giorni dopo.',
  'keep.months': 'mesi',
  'keep.wrong': 'Scrivi un numero intero da {least} a {most}, oppure niente.',
  'keep.nothing': 'Per ora niente è così vecchio.',
  'keep.textsGo':
    'Stanotte {messages, plural, one {verrebbe eliminato # SMS} other {verrebbero eliminati # SMS}} di {tickets, plural, one {# ticket} other {# ticket}}.',
  'keep.chatsGo':
    'Stanotte {messages, plural, one {verrebbe eliminato # messaggio} other {verrebbero eliminati # messaggi}} di {tickets, plural, one {# chat} other {# chat}}.',
  'keep.activityGo':
    'Stanotte {events, plural, one {verrebbe eliminato # evento} other {verrebbero eliminati # eventi}}.',
  'keep.textsMore':
    'Stanotte verrebbero eliminati più di {messages, plural, one {# SMS} other {# SMS}}: non sono stati contati tutti.',
  'keep.chatsMore':
    'Stanotte verrebbero eliminati più di {messages, plural, one {# messaggio} other {# messaggi}} delle chat web: non sono stati contati tutti.',
  'keep.activityMore':
    'Stanotte verrebbero eliminati più di {events, plural, one {# evento} other {# eventi}}: non sono stati contati tutti.',
  'keep.ask': 'Non conservarli più a lungo?',
  'keep.goneBody': 'Quello che viene eliminato non si può recuperare.',
  'keep.laterBody':
    'Per ora niente è così vecchio. D’ora in poi verrà eliminato appena lo diventa, e non si potrà recuperare.',
} as const satisfies Catalog<typeof en>;
