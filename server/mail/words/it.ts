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
  webhookDisabled: {
    subject: host => `Il webhook verso ${host} è stato disattivato`,
    because: {
      gone: url => `${url} ha risposto di non esistere più (410): non riceverà altro.`,
      failing: url => `Per tre giorni ${url} non ha accettato una consegna: non riceverà altro.`,
    },
    whatToDo:
      'Quando risponderà di nuovo, riattivalo. Quello che si è perso può essere inviato di nuovo dal suo registro.',
    open: 'Apri il webhook',
    isAt: address => `Apri il webhook: ${address}`,
    why: workspace => `Ricevi questa e-mail perché sei tra i proprietari di ${workspace}.`,
  },
  links: {
    invitation: {
      subject: workspace => `Invito nella posta di ${workspace}`,
      said: (workspace, by) =>
        by
          ? `${by} ti invita a rispondere ai clienti di ${workspace} in Parley, insieme al resto del team.`
          : `Hai ricevuto l’invito a rispondere ai clienti di ${workspace} in Parley, insieme al resto del team.`,
      follow: 'Accetta l’invito',
      isAt: address => `Accetta l’invito: ${address}`,
      why: workspace =>
        `Ricevi questa e-mail perché qualcuno di ${workspace} ha indicato questo indirizzo. Se non sai chi sia, non devi fare nulla.`,
    },
    passwordReset: {
      subject: workspace => `Imposta una nuova password per la posta di ${workspace}`,
      said: () => 'Qualcuno ha chiesto di impostare una nuova password per l’account con questo indirizzo.',
      follow: 'Imposta una nuova password',
      isAt: address => `Imposta una nuova password: ${address}`,
      why: workspace =>
        `Ricevi questa e-mail perché hai un account per la posta di ${workspace}. Se non l’hai chiesto tu, non devi fare nulla: la tua password resta com’è.`,
    },
    emailChange: {
      subject: () => 'Conferma il tuo nuovo indirizzo e-mail',
      said: workspace =>
        `Con questo indirizzo accederai alla posta di ${workspace}. Finché non lo confermi, resta quello di prima.`,
      follow: 'Conferma l’indirizzo',
      isAt: address => `Conferma l’indirizzo: ${address}`,
      why: workspace =>
        `Ricevi questa e-mail perché qualcuno con un account per la posta di ${workspace} ha indicato questo indirizzo. Se non eri tu, non devi fare nulla.`,
    },
  },
  addressChanged: {
    subject: 'Il tuo indirizzo e-mail per accedere è cambiato',
    said: (workspace, email) =>
      `Il tuo account per la posta di ${workspace} ora ha l’indirizzo ${email}. Con questo non accedi più.`,
    otherwise: workspace =>
      `Se non eri tu, avvisa subito un Proprietario o un Amministratore di ${workspace}: può togliere l’account dal team, e così ne chiude tutte le sessioni. Cambia la password ovunque la usi ancora.`,
    why: workspace =>
      `Ricevi questa e-mail perché finora un account per la posta di ${workspace} aveva questo indirizzo. Se l’hai cambiato tu, non devi fare nulla.`,
  },
  linkUntil: time =>
    `Il link vale una volta sola, fino a: ${time}. Chiunque lo abbia può usarlo: tienilo per te.`,
};
