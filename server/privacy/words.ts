import type { Part } from './kept.ts';

/** What the page says with which a customer is handed what is kept about them. */
const en = {
  title: (name: string) => `What is kept about ${name}`,
  somebody: 'a customer',
  intro: (shop: string, at: string) => `From ${shop}, on ${at}.`,
  about: 'About you',
  parts: {
    consent: 'Consent',
    tickets: 'Conversations',
    messages: 'Messages',
    notes: 'Notes of the team',
    events: 'What has happened',
    orders: 'Orders',
  } satisfies Record<Part, string>,
  none: 'Nothing is kept here.',
  from: { inbound: 'From you', outbound: 'To you' },
  picture: 'Picture',
};

const it: typeof en = {
  title: name => `I dati conservati su ${name}`,
  somebody: 'un cliente',
  intro: (shop, at) => `Da ${shop}, ${at}.`,
  about: 'Su di te',
  parts: {
    consent: 'Consensi',
    tickets: 'Conversazioni',
    messages: 'Messaggi',
    notes: 'Note del team',
    events: 'Che cosa è successo',
    orders: 'Ordini',
  },
  none: 'Qui non è conservato niente.',
  from: { inbound: 'Da te', outbound: 'A te' },
  picture: 'Immagine',
};

/** A third language is one more here. */
export const PAGE_WORDS = { en, it };
export type PageWords = typeof en;
