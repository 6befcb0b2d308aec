import type { Catalog } from '../catalog.ts';
import type { ticket as en } from '../en/ticket.ts';

export const ticket = {
  'ticket.none': 'Scegli un ticket per leggerlo.',
  'ticket.noneHint': 'j e k si spostano, Invio apre, ? mostra tutti i tasti.',
  'ticket.number': '#{number}',
  'ticket.joined': 'Questo ticket è stato unito a uno più vecchio, che ora vedi.',
  'ticket.missing': 'Questo ticket non è qui. Forse è di un altro spazio di lavoro.',
  'ticket.error': 'Non è stato possibile caricare il ticket.',
  'ticket.backToList': 'Torna ai ticket',
  'ticket.showCustomer': 'Mostra {name}',
  'ticket.localTime': '{time} a {place}',
  'ticket.localTimeOnly': '{time} ora locale',
  'ticket.localSpan': 'tra le {from} e le {to}',
  'ticket.localSpanThere': 'tra le {from} e le {to}, ora locale',
  'ticket.close': 'Chiudi',
  'ticket.reopen': 'Riapri',
  'ticket.wake': 'Riattiva ora',
  'ticket.closed': 'Chiuso il ticket di {name}',
  'ticket.snoozed': 'Posticipato: {time}',
  'ticket.markUnread': 'Segna come non letto',
  'ticket.markRead': 'Segna come letto',
  'ticket.more': 'Altro',
  'ticket.copyNumber': 'Copia il numero',
  'ticket.copied': 'Copiato {phone}',
  'ticket.statusOpen': 'Aperto',
  'ticket.statusClosed': 'Chiuso',
  'ticket.statusSnoozed': 'Posticipato: {time}',
  'ticket.refused': 'Non modificato: {reason}',

  'viewers.name': 'Colleghi che sono qui',
  'viewers.viewing':
    '{more, plural, =0 {{name} sta guardando} one {{name} e # altra persona stanno guardando} other {{name} e altre # persone stanno guardando}}',
  'viewers.replying':
    '{more, plural, =0 {{name} sta scrivendo una risposta} one {{name} sta scrivendo una risposta, # altra persona è qui} other {{name} sta scrivendo una risposta, altre # persone sono qui}}',
  'viewers.noting':
    '{more, plural, =0 {{name} sta scrivendo una nota} one {{name} sta scrivendo una nota, # altra persona è qui} other {{name} sta scrivendo una nota, altre # persone sono qui}}',

  'assign.choose': 'Assegnatario: {name}',
  'assign.none': 'Non assegnato',
  'assign.you': '{name} (tu)',

  'snooze.choose': 'Posticipa',
  'snooze.until': 'Posticipa fino a',
  'snooze.later': 'Più tardi oggi',
  'snooze.tomorrow': 'Domani',
  'snooze.week': 'Tra una settimana',
  'snooze.pick': 'Scegli un momento',
  'snooze.submit': 'Posticipa',

  'pick.label': 'Data e ora di {zone}',
  'pick.past': 'Scegli un momento che deve ancora venire.',

  'colleague.answered':
    '{name} ha risposto {day, select, today {alle {time}} yesterday {ieri alle {time}} other {il {date} alle {time}}} mentre scrivevi. La tua bozza è salva.',
  'colleague.program':
    'Una risposta è partita {day, select, today {alle {time}} yesterday {ieri alle {time}} other {il {date} alle {time}}} mentre scrivevi. La tua bozza è salva.',
  'colleague.show': 'Mostra',

  'ending.close':
    '{count, plural, one {Chiudere questa chat per sempre?} other {Chiudere # chat per sempre?}}',
  'ending.block':
    '{count, plural, one {Bloccare e chiudere questa chat per sempre?} other {Bloccare e chiudere # chat per sempre?}}',
  'ending.hint':
    '{count, plural, one {Una chat chiusa non si riapre più. Chi scrive di nuovo ne comincia un’altra.} other {Le chat chiuse non si riaprono più. Chi scrive di nuovo ne comincia un’altra.}}',
  'ending.yes': '{count, plural, one {Chiudi la chat} other {Chiudi le chat}}',

  'answerHere.title': 'Qui si risponderà agli SMS?',
  'answerHere.body':
    'Se il tuo team risponde, la risposta automatica va solo a chi non ha dato il consenso. Altrimenti dice a tutti che gli SMS non vengono letti.',
  'answerHere.yes': 'Sì, rispondiamo',
  'answerHere.no': 'No',
  'answerHere.saidYes': 'Solo chi non ha dato il consenso riceve la risposta automatica',
  'answerHere.saidNo': 'Tutti ricevono la risposta automatica',
} as const satisfies Catalog<typeof en>;
