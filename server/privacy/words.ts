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
  yes: 'yes',
  no: 'no',
  fields: {
    ...{
      name: 'Name',
      phone: 'Phone',
      email: 'E-mail',
      email_verified: 'E-mail proven',
      location: 'Location',
    },
    ...{ city: 'City', region: 'Region', country: 'Country', time_zone: 'Time zone', blocked: 'Blocked' },
    ...{ blocked_at: 'Blocked since', erased_at: 'Erased on', created_at: 'Since', identifiers: 'Known by' },
    ...{ kind: 'Kind', value: 'Value', verified: 'Proven', reply_phone: 'Replies go to', since: 'Since' },
    ...{ consent_now: 'Consent', state: 'State', source: 'By', evidence: 'Evidence', details: 'Details' },
    ...{ first_seen_at: 'First contact', last_seen_at: 'Last contact', tickets: 'Conversations' },
    ...{ order_totals: 'Orders', orders: 'Orders', spent: 'Spent', amount: 'Amount', currency: 'Currency' },
    ...{ first_name: 'First name', last_name: 'Last name', organization: 'Organization', title: 'Title' },
    ...{ locale: 'Language', address: 'Address', properties: 'Further', updated_at: 'As of', was: 'Before' },
    ...{ became: 'After', number: 'Number', channel: 'Channel', status: 'State', metric: 'What', by: 'From' },
    ...{ attributed_to: 'In answer to', placed_at: 'Ordered on', total: 'Total', refunded: 'Given back' },
    ...{
      payment_status: 'Payment',
      fulfilment_status: 'Delivery',
      fulfilments: 'Parcels',
      items: 'Products',
    },
    ...{
      variant: 'Variant',
      quantity: 'Quantity',
      unit_price: 'Price',
      cancelled_at: 'Cancelled on',
      type: 'Kind',
    },
  },
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
  yes: 'sì',
  no: 'no',
  fields: {
    ...{
      name: 'Nome',
      phone: 'Telefono',
      email: 'E-mail',
      email_verified: 'E-mail verificata',
      location: 'Luogo',
    },
    ...{ city: 'Città', region: 'Regione', country: 'Paese', time_zone: 'Fuso orario', blocked: 'Bloccato' },
    ...{ blocked_at: 'Bloccato dal', erased_at: 'Eliminato il', created_at: 'Dal', identifiers: 'Recapiti' },
    ...{ kind: 'Tipo', value: 'Valore', verified: 'Verificato', reply_phone: 'Risposte a', since: 'Dal' },
    ...{ consent_now: 'Consenso', state: 'Stato', source: 'Origine', evidence: 'Prova', details: 'Dettagli' },
    ...{ first_seen_at: 'Primo contatto', last_seen_at: 'Ultimo contatto', tickets: 'Conversazioni' },
    ...{ order_totals: 'Ordini', orders: 'Ordini', spent: 'Speso', amount: 'Importo', currency: 'Valuta' },
    ...{ first_name: 'Nome', last_name: 'Cognome', organization: 'Organizzazione', title: 'Titolo' },
    ...{
      locale: 'Lingua',
      address: 'Indirizzo',
      properties: 'Altro',
      updated_at: 'Aggiornato',
      was: 'Prima',
    },
    ...{ became: 'Dopo', number: 'Numero', channel: 'Canale', status: 'Stato', metric: 'Che cosa', by: 'Da' },
    ...{ attributed_to: 'In risposta a', placed_at: 'Ordinato il', total: 'Totale', refunded: 'Rimborsato' },
    ...{
      payment_status: 'Pagamento',
      fulfilment_status: 'Consegna',
      fulfilments: 'Pacchi',
      items: 'Prodotti',
    },
    ...{
      variant: 'Variante',
      quantity: 'Quantità',
      unit_price: 'Prezzo',
      cancelled_at: 'Annullato il',
      type: 'Tipo',
    },
  },
};

/** A third language is one more here. */
export const PAGE_WORDS = { en, it };
export type PageWords = typeof en;
