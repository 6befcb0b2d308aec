import type { Catalog } from '../../../words/catalog.ts';
import type { en } from './en.ts';

export const it = {
  'history.show': 'Mostra la cronologia',
  'history.hide': 'Nascondi la cronologia',
  'history.failed': 'Non è stato possibile caricare la cronologia.',
  'history.folded': '{count, plural, one {# modifica} other {# modifiche}}',
  'history.somebody': 'Una persona che non c’è più',
  'history.someKey': 'Una chiave API revocata',
  'history.tag': '«{name}»',
  'history.goneTag': 'un’etichetta eliminata',

  'history.begun': '{name} ha iniziato questa chat',
  'history.inTurn':
    '{who, select, me {Assegnato a te: era il tuo turno} other {Assegnato a {to}: era il suo turno}}',
  'history.returned': '{who, select, me {Tornato a te} other {Tornato a {to}}}',
  'history.assigned':
    '{who, select, me {Hai assegnato il ticket a {to}} member {{name} ha assegnato il ticket a {to}} key {{name} ha assegnato il ticket a {to}, via API} other {Assegnato a {to} automaticamente}}',
  'history.assignedMe':
    '{who, select, member {{name} ti ha assegnato il ticket} key {{name} ti ha assegnato il ticket, via API} other {Assegnato a te automaticamente}}',
  'history.took': '{who, select, me {Hai preso il ticket} other {{name} ha preso il ticket}}',
  'history.unassigned':
    '{who, select, me {Hai tolto il ticket a {from}} member {{name} ha tolto il ticket a {from}} key {{name} ha tolto il ticket a {from}, via API} other {Tolto a {from} automaticamente}}',
  'history.putBack': '{who, select, me {Hai lasciato il ticket} other {{name} ha lasciato il ticket}}',
  'history.closed':
    '{who, select, me {Hai chiuso il ticket} member {{name} ha chiuso il ticket} key {{name} ha chiuso il ticket, via API} other {Chiuso automaticamente}}',
  'history.ended':
    '{who, select, me {Hai chiuso la chat} member {{name} ha chiuso la chat} customer {{name} ha chiuso la chat} key {{name} ha chiuso la chat, via API} other {La chat si è chiusa automaticamente}}',
  'history.reopened':
    '{who, select, me {Hai riaperto il ticket} member {{name} ha riaperto il ticket} customer {{name} ha scritto, e il ticket si è riaperto} key {{name} ha riaperto il ticket, via API} other {Riaperto automaticamente}}',
  'history.snoozed':
    '{who, select, me {Hai posticipato il ticket fino a {until}} member {{name} ha posticipato il ticket fino a {until}} key {{name} ha posticipato il ticket fino a {until}, via API} other {Posticipato automaticamente fino a {until}}}',
  'history.woke':
    '{who, select, me {Hai riaperto il ticket posticipato} member {{name} ha riaperto il ticket posticipato} customer {{name} ha scritto, e il ticket posticipato si è riaperto} key {{name} ha riaperto il ticket posticipato, via API} other {È arrivata l’ora: il ticket è di nuovo aperto}}',
  'history.blocked':
    '{who, select, me {Hai bloccato {customer}} member {{name} ha bloccato {customer}} key {{name} ha bloccato {customer}, via API} other {Blocco automatico di {customer}}}',
  'history.unblocked':
    '{who, select, me {Hai sbloccato {customer}} member {{name} ha sbloccato {customer}} key {{name} ha sbloccato {customer}, via API} other {Sblocco automatico di {customer}}}',
  'history.tagged':
    '{who, select, me {Hai aggiunto {tags}} member {{name} ha aggiunto {tags}} key {{name} ha aggiunto {tags}, via API} other {{tags}: aggiunta automatica}}',
  'history.untagged':
    '{who, select, me {Hai tolto {tags}} member {{name} ha tolto {tags}} key {{name} ha tolto {tags}, via API} other {{tags}: rimozione automatica}}',
  'history.joined':
    '{who, select, me {Hai unito {number} a questo ticket} member {{name} ha unito {number} a questo ticket} key {{name} ha unito {number} a questo ticket, via API} other {{number} è stato unito a questo ticket}}',
  'history.joinedCustomer':
    '{who, select, me {Hai unito un altro cliente a questo} member {{name} ha unito un altro cliente a questo} key {{name} ha unito un altro cliente a questo, via API} other {Un altro cliente è stato unito a questo}}',
  'history.email': '{name} ha lasciato un indirizzo e-mail',
  'history.optedOut':
    '{who, select, me {Hai disiscritto {customer} dagli SMS} member {{name} ha disiscritto {customer} dagli SMS} key {{name} ha disiscritto {customer} dagli SMS, via API} other {{customer}: disiscrizione dagli SMS}}',
  'history.optedIn':
    '{who, select, me {Hai iscritto {customer} agli SMS} member {{name} ha iscritto {customer} agli SMS} key {{name} ha iscritto {customer} agli SMS, via API} other {{customer}: iscrizione agli SMS}}',
} satisfies Catalog<typeof en>;
