import type { MailWords } from './en.ts';

export const it: MailWords = {
  language: 'it',
  locale: 'it-IT',
  newMessage: {
    subject: customer => `Nuovo messaggio da ${customer}`,
    fromVisitor: 'Nuovo messaggio da un visitatore',
    by: {
      sms: time => `Via SMS, ${time}`,
      web_chat: time => `Nella chat web, ${time}`,
    },
    picturesLeftOut: {
      one: () => 'Un’immagine o un video non è mostrato qui.',
      other: count => `${count} immagini o video non sono mostrati qui.`,
    },
    openTicket: number => `Apri il ticket ${number}`,
    ticketIsAt: (number, address) => `Apri il ticket ${number}: ${address}`,
    answerThere: 'Rispondi in Parley: una risposta a questa e-mail non arriva al cliente.',
    why: workspace =>
      `Ricevi questa e-mail perché questo indirizzo è avvisato dei nuovi messaggi di ${workspace}. Un Proprietario, un Amministratore o un Manager può cambiarlo in Impostazioni, Messaggi in arrivo.`,
    unsubscribe: 'Non inviare più queste e-mail a questo indirizzo',
    unsubscribeAt: address => `Non inviare più queste e-mail a questo indirizzo: ${address}`,
  },
  conversation: {
    you: 'Tu',
    said: (who, time) => `${who}, ${time}`,
    pictures: {
      one: () => 'Un’immagine',
      other: count => `${count} immagini`,
    },
    times: zone => `Fuso orario degli orari indicati: ${zone}.`,
    goBack: 'Torna alla conversazione',
    itIsAt: address => `Torna alla conversazione: ${address}`,
    opens: {
      one: count =>
        `Il link per tornare vale ${count} giorno, su qualsiasi dispositivo e per chiunque lo abbia: tienilo per te.`,
      other: count =>
        `Il link per tornare vale ${count} giorni, su qualsiasi dispositivo e per chiunque lo abbia: tienilo per te.`,
    },
    answersTo: address => `Se rispondi a questa e-mail, la tua risposta arriva a ${address}.`,
    privacy: 'Informativa sulla privacy',
    privacyIsAt: address => `Informativa sulla privacy: ${address}`,
    terms: 'Termini e condizioni',
    termsAreAt: address => `Termini e condizioni: ${address}`,
  },
  followUp: {
    subject: workspace => `Nuovo messaggio da ${workspace}`,
    away: 'Mentre non c’eri ti abbiamo risposto in chat.',
    why: workspace =>
      `Ricevi questa e-mail perché hai scritto a ${workspace} nella chat del suo sito, e l’hai lasciato prima di vedere la risposta.`,
  },
  transcript: {
    subject: workspace => `La tua conversazione con ${workspace}`,
    from: time => `Conversazione iniziata il giorno ${time}`,
    earlier: 'Quello che è stato scritto prima non è riportato.',
    why: workspace =>
      `Ricevi questa e-mail perché qualcuno l’ha chiesta nella chat di ${workspace} e ha indicato questo indirizzo. Se non eri tu, non devi fare nulla.`,
  },
};
