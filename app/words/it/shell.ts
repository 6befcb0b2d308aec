import type { Catalog } from '../catalog.ts';
import type { shell as en } from '../en/shell.ts';

export const shell = {
  'page.title': '{page} · Parley',
  'page.titleUnread': '({count}) {page} · Parley',

  'page.broken': 'Questa pagina si è fermata. Ciò che hai scritto è al sicuro.',
  'page.reload': 'Ricaricala',
  'page.missing': 'A questo indirizzo non c’è nessuna pagina.',
  'page.toInbox': 'Vai alla posta',

  'signIn.unreachable': 'Parley non è raggiungibile. Controlla la connessione e riprova.',

  'role.title': 'Il tuo ruolo non può aprire la posta',
  'role.body':
    'Hai effettuato l’accesso come {name}, {role}. La posta è per proprietari, amministratori, manager e assistenza.',
  'role.hint': 'Un proprietario o amministratore di {workspace} può cambiare il tuo ruolo.',
  'role.owner': 'Proprietario',
  'role.admin': 'Amministratore',
  'role.manager': 'Manager',
  'role.support': 'Assistenza',
  'role.analyst': 'Analista',
  'role.campaign_coordinator': 'Coordinatore campagne',
  'role.content_creator': 'Autore dei contenuti',

  'nav.main': 'Principale',
  'nav.inbox': 'Posta',
  'nav.unread':
    '{count, plural, one {# cliente ha messaggi non letti} other {# clienti hanno messaggi non letti}}',
  'nav.reports': 'Report',
  'nav.settings': 'Impostazioni',
  'nav.phones': 'Telefoni',
  'nav.member': '{name}: il tuo menu',
  'nav.me': 'Tu',

  'online.now': 'Online: ricevi i nuovi ticket',
  'online.not': 'Offline: non ricevi nuovi ticket',
  'online.come': 'Passa Online',
  'online.go': 'Passa Offline',
  'online.came': 'Sei Online: ricevi i nuovi ticket.',
  'online.went': 'Sei Offline: non ricevi nuovi ticket.',
  'online.refused': 'Non è stato possibile cambiare. Riprova.',
  'online.away':
    'Sei Offline: nessuna tua schermata era aperta. Premi V, o passa Online dal tuo menu, per ricevere nuovi ticket.',
  'online.member': '{me} (Online)',

  'member.theme': 'Tema',
  'member.language': 'Lingua',
  'member.light': 'Chiaro',
  'member.dark': 'Scuro',
  'member.system': 'Come il sistema',
  'member.shortcuts': 'Scorciatoie da tastiera',
  'member.signOut': 'Esci',

  'live.live': 'In diretta',
  'live.reconnecting': 'Riconnessione',
  'live.stale': 'Fermo dalle {time}',
  'live.short': 'Fermo',

  'action.retry': 'Riprova',
  'action.undo': 'Annulla',
  'action.cancel': 'Lascia stare',
  'action.dismiss': 'Chiudi',

  'time.now': 'ora',
  'time.minutes': '{count, plural, one {# min} other {# min}}',
  'time.hours': '{count, plural, one {# h} other {# h}}',
  'time.yesterday': 'Ieri',
  'time.days': '{count, plural, one {# giorno} other {# giorni}}',
  'time.todayAt': 'Oggi, {time}',
  'time.yesterdayAt': 'Ieri, {time}',
  'time.dateAt': '{date}, {time}',
} as const satisfies Catalog<typeof en>;
