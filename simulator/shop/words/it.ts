import { html } from '../html.ts';
import type { ShopWords } from './en.ts';
import { piecesIt } from './piecesIt.ts';
import type { WorkshopWords } from './shapes.ts';

const workshop: WorkshopWords = {
  title: 'Il laboratorio',
  link: 'Laboratorio',
  short:
    'Due torni, un forno e un lungo tavolo accanto alla finestra. Cuociamo il lunedì e il giovedì, in mezzo tagliamo il lino, e ai tuoi messaggi rispondiamo noi, di solito entro un’ora.',
  more: 'Come nasce una ciotola',
  steps: [
    [
      'Tornita',
      'Ogni ciotola comincia da una palla di argilla su uno dei nostri due torni. Nessuno ne fa più di trenta al giorno.',
    ],
    [
      'Asciugata',
      'Una settimana sullo scaffale, girata ogni mattina, perché il bordo e il piede asciughino insieme.',
    ],
    ['Cotta', 'Una notte nel forno e un giorno per raffreddare. Ora è dura, chiara e beve ancora l’acqua.'],
    [
      'Smaltata e cotta di nuovo',
      'Un bagno nello smalto, il piede pulito, e di nuovo in forno a 1.240 gradi.',
    ],
  ],
  hoursTitle: 'Vieni a trovarci',
  hours: [
    ['Da martedì a sabato', '10:00–13:00 e 15:30–19:00'],
    ['La sala del forno', 'Il sabato'],
  ],
  where: 'A Faenza, nel cortile dietro il vecchio mulino. Se la porta è chiusa suona: qualcuno è al tornio.',
  asked: 'Che cosa ci chiedono',
  answers: [
    ['Quando parte?', 'Entro due giorni se è sullo scaffale; poi viaggia due o tre giorni in Europa.'],
    [
      'È arrivato rotto',
      'Ci pensiamo noi. Manda una foto nella chat e ne parte uno nuovo, senza niente da restituire.',
    ],
    [
      'Potete incidere le iniziali?',
      'Sì, su ciò che non è ancora cotto. Chiedi nella chat quando torniamo i prossimi.',
    ],
  ],
};

export const it: ShopWords = {
  language: 'it',
  titled: page => `${page} · Morlane`,
  description: 'Morlane fa gres e lino per tutti i giorni, in un laboratorio a Faenza. Un negozio inventato.',
  skip: 'Vai al contenuto',
  shop: 'Negozio',
  you: 'Tu',
  account: 'Account',
  accountOf: firstName => `Account, ${firstName}`,
  basketOf: count => html`Carrello, ${count}`,
  invented:
    'Morlane è un negozio inventato. Sta qui perché ci sia una pagina a cui possa arrivare una chat; non si può comprare niente.',
  phones: 'Telefoni con cui scrivere al negozio',
  otherLanguage: 'English',
  front: {
    title: 'Gres e lino',
    heading: 'Gres e lino per tutti i giorni',
    sentence:
      'Tornito su due torni a Faenza e cotto due volte; tessuto in una sola filanda, poi tagliato e orlato a un lungo tavolo accanto alla finestra.',
    first: 'Guarda l’insalatiera Alba',
    still: 'Un’insalatiera muschio, un vassoio argilla e una tazza gesso',
  },
  shelves: {
    tableware: { title: 'Tavola', sentence: 'Gres per tutti i giorni, in tre smalti.' },
    linen: { title: 'Lino', sentence: 'Tessuto in una sola filanda, lavato finché è morbido.' },
  },
  from: price => `da ${price}`,
  colour: { tableware: 'Smalto', linen: 'Colore' },
  glazes: { moss: 'Muschio', chalk: 'Gesso', clay: 'Argilla' },
  size: 'Misura',
  sizes: {
    small: 'Piccola',
    medium: 'Media',
    large: 'Grande',
    short: 'Corta',
    long: 'Lunga',
    two: 'Due pezzi',
    four: 'Quattro pezzi',
  },
  sized: (size, measure) => `${size}, ${measure}`,
  inGlaze: (name, glaze) => `${name}, ${glaze.toLowerCase()}`,
  pieces: piecesIt,
  add: 'Aggiungi al carrello',
  added: basket => html`È nel tuo carrello. <a href="${basket}">Guarda il carrello</a>`,
  refused: 'Questo browser non conserva niente per questo sito, quindi non può tenere un carrello.',
  others: { tableware: 'Sulla stessa tavola', linen: 'Ci sta bene insieme' },
  workshop,
  basket: {
    title: 'Il tuo carrello',
    lines: 'Nel tuo carrello',
    quantity: 'Quantità',
    remove: 'Togli',
    total: 'Totale',
    delivery: 'La consegna in Europa è compresa nel prezzo.',
    clear: 'Svuota il carrello',
    empty: 'Non c’è ancora niente.',
    toShelves: 'Torna agli scaffali',
    endTitle: 'Il carrello finisce qui',
    end: 'Morlane è inventato, quindi non si può comprare niente: nessun indirizzo da dare, nessun addebito, e quello che hai scelto resta in questo browser. Se vuoi sapere altro di un pezzo, chiedi nella chat.',
    scripts:
      'Il carrello è tenuto da uno script nel browser, e il tuo non ne esegue. Tutto il resto funziona anche senza.',
  },
  signIn: {
    heading: 'Il tuo account',
    sentence:
      'Qui fanno acquisti tre clienti inventati. Scegli chi essere, senza password, e il negozio dirà alla chat chi sta scrivendo; fuori dall’account, per la chat sei una persona sconosciuta.',
    as: name => `Accedi come ${name}`,
    signedIn: email => `Hai effettuato l’accesso con ${email}.`,
    known:
      'Il negozio dice alla chat chi sei, in una forma che nessun altro può firmare. Nella posta del negozio quello che scrivi qui sta accanto ai tuoi SMS.',
    out: 'Esci',
  },
  missing: {
    title: 'Questa pagina non c’è',
    sentence: 'A questo indirizzo non c’è niente. Gli scaffali sono dove erano.',
  },
};
