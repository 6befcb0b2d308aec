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
  },
};
