import type { Catalog } from '../catalog.ts';
import type { thread as en } from '../en/thread.ts';

export const thread = {
  'thread.name': 'Messaggi',
  'thread.loading': 'Carico i messaggi',
  'thread.loadingOlder': 'Carico i messaggi precedenti',
  'thread.error': 'Non è stato possibile caricare i messaggi.',
  'thread.errorOlder': 'Non è stato possibile caricare i messaggi precedenti.',
  'thread.loadingNewer': 'Carico i messaggi successivi',
  'thread.errorNewer': 'Non è stato possibile caricare i messaggi successivi.',
  'thread.notHere': 'Quel messaggio non è in questa conversazione. Vedi i più recenti.',
  'thread.empty': 'Ancora nessun messaggio.',
  'thread.newest': 'I più recenti',
  'thread.typing': '{name} sta scrivendo',
  'thread.newMessages': '{count, plural, one {# nuovo messaggio} other {# nuovi messaggi}}',
  'thread.today': 'Oggi',
  'thread.yesterday': 'Ieri',
  'thread.inReplyTo': 'In risposta a <0>{name}</0>',
  'thread.showReplies': 'Mostra tutte le risposte a {name}',
  'thread.campaign': 'Campagna',
  'thread.flow': 'Flusso',
  'thread.leftOut':
    '{count, plural, one {# immagine o video non è mostrato} other {# immagini o video non sono mostrati}}',
  'thread.erased': 'Eliminato',
  'thread.removed': '{months, plural, one {Rimosso dopo un mese} other {Rimosso dopo # mesi}}',
  'thread.canceled': 'Annullato prima di partire',
  'thread.picture': 'Immagine inviata al cliente',
  'thread.customersPicture': 'Immagine inviata dal cliente',

  'source.auto_responder': 'Risposta automatica',
  'source.welcome': 'Benvenuto',
  'source.office_hours': 'Orario di apertura',
  'source.keyword_response': 'Risposta a {keyword}',
  'source.keyword_responsePlain': 'Risposta a parola chiave',
  'source.stop_confirmation': 'Conferma di disiscrizione',
  'source.system': 'Sistema',

  'keyword.join': '{name} ha aderito agli SMS',
  'keyword.stop': '{name} ha lasciato gli SMS',
  'keyword.start': '{name} ha riattivato gli SMS',
  'keyword.help': '{name} ha chiesto aiuto',
  'keyword.other': '{name} ha inviato una parola chiave',

  'state.scheduled': 'Programmato',
  'state.queued': 'In coda',
  'state.sending': 'In invio',
  'state.sent': 'Inviato',
  'state.delivered': 'Consegnato',
  'state.seen': 'Visto',
  'state.failed': 'Non consegnato',
  'state.unknown': 'Esito sconosciuto',
  'state.canceled': 'Annullato',
  'state.received': 'Ricevuto',
  'state.drawn': 'In invio',
  'state.unsent': 'Non inviato: Parley non è raggiungibile. Il tuo testo resta qui.',
  'state.retry': 'Riprova',
  'state.discard': 'Riprendi il testo',

  'unknown.twice': 'Se il primo è arrivato, {name} lo riceve due volte.',
  'unknown.again': 'Riprova comunque',
  'unknown.leave': 'Lascia così',

  'failed.opted_out':
    'Non consegnato: {name} si è disiscritto presso l’operatore. Gli SMS riaprono quando {name} scrive START.',
  'failed.invalid_number': 'Non consegnato: {phone} non può ricevere SMS. Verifica il numero con {name}.',
  'failed.landline': 'Non consegnato: {phone} è un numero fisso. Chiedi a {name} un cellulare.',
  'failed.unreachable':
    'Non consegnato: il telefono di {name} è spento o fuori copertura. Riprova più tardi.',
  'failed.carrier_blocked':
    'Non consegnato: l’operatore di {name} l’ha bloccato. Riprova più tardi, o scrivi per e-mail.',
  'failed.carrier_filtered':
    'Non consegnato: l’operatore l’ha preso per spam. Cambia le parole, con meno link.',
  'failed.unregistered':
    'Non consegnato: il tuo numero non è registrato per questo paese. Registralo presso il provider.',
  'failed.region_not_enabled':
    'Non consegnato: gli SMS verso questo paese sono spenti nel conto del provider. Attivali lì.',
  'failed.too_long': 'Non consegnato: il testo è troppo lungo per un messaggio. Invialo in due.',
  'failed.rate_limited': 'Non consegnato: troppi SMS insieme. Riprova tra un minuto.',
  'failed.credentials':
    'Non consegnato: il provider ha rifiutato le credenziali di Parley. Un amministratore può correggerle.',
  'failed.number_gone':
    'Non consegnato: il numero mittente non c’è più. Un amministratore può collegarne un altro.',
  'failed.media':
    'Non consegnato: l’operatore di {name} ha rifiutato l’immagine. Inviane una più piccola, o solo il testo.',
  'failed.unknown_destination':
    'Non consegnato: nessun operatore conosce {phone}. Verifica il numero con {name}.',
  'failed.no_sms_consent':
    'Non inviato: {name} non ha accettato gli SMS. Potrà partire quando {name} scrive JOIN o START.',
  'failed.profile_blocked': 'Non inviato: {name} è nella lista dei bloccati. Per inviare, sblocca {name}.',
  'failed.phone_removed':
    'Non inviato: {phone} è stato tolto dal profilo di {name}. Riscrivi al numero che ha ora.',
  'failed.too_late':
    'Non inviato: una disiscrizione va confermata entro 5 minuti, e questa conferma non è partita in tempo. Il consenso di {name} è tolto comunque, e non resta niente da fare.',
  'failed.too_late_to_answer':
    'Non inviato: {name} non ha accettato gli SMS, quindi una risposta automatica può partire solo entro 5 minuti dal suo messaggio. Se è importante, scrivi per e-mail.',
  'failed.lost':
    'Esito sconosciuto: nessuna risposta, e il provider non ne ha traccia. Forse è arrivato e forse no. Chiedi a {name} prima di riprovare.',
  'failed.provider_silent':
    'Esito sconosciuto: il provider non ha risposto, forse è arrivato e forse no. Chiedi a {name} prima di riprovare.',
  'failed.other': 'Non consegnato: il provider non ha dato un motivo chiaro (codice {code}). Riprova.',
} as const satisfies Catalog<typeof en>;
