import type { Catalog } from '../catalog.ts';
import type { customer as en } from '../en/customer.ts';

export const customer = {
  'blocked.stop':
    '{day, select, today {{name} non può ricevere SMS: {keyword} ricevuto oggi alle {time}.} yesterday {{name} non può ricevere SMS: {keyword} ricevuto ieri alle {time}.} other {{name} non può ricevere SMS: {keyword} ricevuto il {date}.}}',
  'blocked.unsubscribed':
    '{day, select, today {{name} non può ricevere SMS: consenso tolto oggi alle {time}.} yesterday {{name} non può ricevere SMS: consenso tolto ieri alle {time}.} other {{name} non può ricevere SMS: consenso tolto il {date}.}}',
  'blocked.unsubscribedPlain': '{name} non può ricevere SMS: consenso tolto.',
  'blocked.stopHint': 'Gli SMS riaprono quando {name} scrive START.',
  'blocked.never': '{name} non ha ancora accettato gli SMS.',
  'blocked.neverHint': 'Gli SMS si aprono quando {name} scrive JOIN.',
  'blocked.profile':
    '{day, select, today {Hai bloccato {name} oggi alle {time}.} yesterday {Hai bloccato {name} ieri alle {time}.} other {Hai bloccato {name} il {date}.}}',
  'blocked.profilePlain': '{name} è nella lista dei bloccati.',
  'blocked.profileHint': 'I nuovi messaggi restano, e non aprono niente.',
  'blocked.erased': 'I dati di questo cliente sono stati eliminati.',
  'blocked.erasedHint': 'Se scrive di nuovo, ricomincia da capo.',
  'blocked.number': 'Il numero {phone} non c’è più.',
  'blocked.numberPlain': 'Il numero a cui {name} ha scritto non c’è più.',
  'blocked.numberHint': 'Gli SMS riaprono quando {name} scrive a un altro dei tuoi numeri.',
  'blocked.chat': 'Questa chat è finita.',
  'blocked.chatHint': 'Se {name} scrive di nuovo, inizia un nuovo ticket.',
  'blocked.email': 'E-mail a {name}',

  'stop.seems': '{name} sembra chiedere di non ricevere più SMS.',
  'stop.seemsHint': 'Non è una parola chiave, quindi non è ancora cambiato niente.',
  'stop.mark': 'Sembra chiedere di non ricevere più SMS',
  'stop.optOut': 'Disiscrivi',
  'stop.notAsked': 'Non l’ha chiesto',
  'stop.menu': 'Disiscrivi dagli SMS',
  'stop.confirm': 'Disiscrivi {name} dagli SMS?',
  'stop.confirmHint':
    'Parte una sola conferma, poi niente più SMS, né di marketing né transazionali. Gli SMS riaprono quando {name} scrive START.',
  'stop.confirmSilent':
    'Niente più SMS, né di marketing né transazionali. Gli SMS riaprono quando {name} scrive START.',
  'stop.done': '{name} non riceverà più SMS',

  'block.block': 'Blocca',
  'block.unblock': 'Sblocca',
  'block.blocked': 'Hai bloccato {name}',
  'block.unblocked': 'Hai sbloccato {name}',

  'profile.name': 'Cliente',
  'profile.close': 'Chiudi il pannello del cliente',
  'profile.phone': 'Telefono',
  'profile.email': 'E-mail',
  'profile.unverified': 'Non verificata',
  'profile.unverifiedHint': 'Scritta nella chat. Ci si può scrivere, ma da sola non unisce nessun profilo.',
  'profile.overview': 'Riepilogo',
  'profile.ticket': 'Ticket',
  'profile.channel': 'Canale',
  'profile.created': 'Creato',
  'profile.began': 'Inizio',
  'profile.status': 'Stato',
  'profile.assignee': 'Assegnato a',
  'profile.tickets': 'Ticket',
  'profile.showTickets': 'Mostra tutti i ticket di {name}',
  'profile.ticketsCount': '{count, plural, one {# con {name}} other {# con {name}}}',
  'profile.from': 'In risposta a',
  'profile.whole': 'Tutto sul cliente',
  'profile.behindError': 'Non è stato possibile caricare attività e ordini.',
  'profile.consent': 'Consenso',

  'consent.sms_marketing': 'Marketing',
  'consent.sms_transactional': 'Transazionale',
  'consent.subscribed': 'Dato',
  'consent.unsubscribed': 'Tolto',
  'consent.unsubscribedBy':
    '{day, select, today {Tolto oggi alle {time}, con {keyword}} yesterday {Tolto ieri alle {time}, con {keyword}} other {Tolto il {date}, con {keyword}}}',
  'consent.never_subscribed': 'Mai dato',
  'consent.unsubscribedSince':
    '{day, select, today {Tolto oggi alle {time}} yesterday {Tolto ieri alle {time}} other {Tolto il {date}}}',

  'ledger.open': 'Cronologia',
  'ledger.title': 'Cronologia del consenso di {name}',
  'ledger.subscribed':
    '{kinds, select, both {Dato per gli SMS di marketing e transazionali} sms_marketing {Dato per gli SMS di marketing} other {Dato per gli SMS transazionali}}',
  'ledger.unsubscribed':
    '{kinds, select, both {Tolto per gli SMS di marketing e transazionali} sms_marketing {Tolto per gli SMS di marketing} other {Tolto per gli SMS transazionali}}',
  'ledger.never_subscribed':
    '{kinds, select, both {Di nuovo mai dato per gli SMS di marketing e transazionali} sms_marketing {Di nuovo mai dato per gli SMS di marketing} other {Di nuovo mai dato per gli SMS transazionali}}',
  'ledger.keyword': 'Con la parola chiave «{evidence}»',
  'ledger.provider': 'Dal segnale di disiscrizione del provider «{evidence}»',
  'ledger.providerPlain': 'Dal segnale di disiscrizione del provider',
  'ledger.agent': 'Disiscrizione fatta da {name}, su richiesta del cliente',
  'ledger.agentPlain': 'Disiscrizione fatta dal team, su richiesta del cliente',
  'ledger.api': 'Via API: {evidence}',
  'ledger.apiPlain': 'Via API',
  'ledger.import': 'Con un’importazione: {evidence}',
  'ledger.importPlain': 'Con un’importazione',
  'ledger.join': 'Con l’unione di due profili',
  'ledger.phone': 'Con {phone}, che si era già disiscritto',
  'ledger.empty': 'Nessun cambiamento del consenso è registrato.',
  'ledger.loading': 'Carico la cronologia',
  'ledger.error': 'Non è stato possibile caricare la cronologia.',
  'ledger.older': 'Mostra i precedenti',
  'ledger.csv': 'Scarica in CSV',
  'ledger.close': 'Chiudi',
} as const satisfies Catalog<typeof en>;
