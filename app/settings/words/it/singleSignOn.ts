import type { Catalog } from '../../../words/catalog.ts';
import type { singleSignOn as en } from '../en/singleSignOn.ts';

export const singleSignOn = {
  'sso.title': 'Accesso unico',
  'sso.intro':
    'Fai accedere i membri con l’account che apre tutto il resto in azienda, tramite un provider OpenID Connect. Così nessuno entra nel team: prima inviti ogni membro, con l’indirizzo e-mail che il provider conosce.',
  'sso.notYours': 'L’accesso unico si configura da proprietari e amministratori.',
  'sso.error': 'Non ho potuto caricare come accedono i membri.',
  'sso.provider': 'Provider',
  'sso.providerHint': 'Registra lì Parley come applicazione web, poi riporta qui quello che ti dà.',
  'sso.redirect': 'Indirizzo di ritorno',
  'sso.redirectHint': 'Te lo chiede il provider. Riporta qui le persone.',
  'sso.issuer': 'Indirizzo dell’issuer',
  'sso.issuerHint': 'Per esempio https://login.la-tua-azienda.it. Lo interrogo prima di salvare.',
  'sso.clientId': 'ID client',
  'sso.clientIdHint': 'Come il provider chiama Parley.',
  'sso.secret': 'Segreto del client',
  'sso.secretHint': 'Lo conservo cifrato, e non lo mostro a nessuno.',
  'sso.signIn': 'L’accesso',
  'sso.signInHint':
    'Una sessione iniziata così apre solo questo spazio di lavoro. Il secondo fattore di Parley non viene chiesto: ci pensa il provider.',
  'sso.label': 'Pulsante nella pagina di accesso',
  'sso.labelFirst': 'Accedi con l’account aziendale',
  'sso.labelHint': 'Lo legge chiunque apra la pagina di accesso.',
  'sso.required': 'I membri devono accedere così',
  'sso.requiredHint':
    'Le password aprono allora questo spazio di lavoro solo ai proprietari, così nessuno resta fuori per sempre. Chi ha già una sessione la tiene.',
  'sso.notForOwners':
    'Questo provider l’ha configurato un amministratore, quindi i proprietari accedono con la password. Cambia quando un proprietario lo salva qui.',
  'sso.do': 'Configura',
  'sso.asking': 'Interrogo il provider',
  'sso.saved': 'Il provider risponde: i membri possono accedere così',
  'sso.remove': 'Rimuovi',
  'sso.removeTitle': 'Rimuovere il provider?',
  'sso.removeBody':
    'I membri accedono allora con la password, e chi non ne ricorda una la imposta con «Password dimenticata?». Chi ha già una sessione la tiene.',
  'sso.removed': 'Provider rimosso',
  'sso.fieldMissing': 'Compila questo campo.',
  'sso.secretMissing': 'Inserisci il segreto: di questo client non ce n’è ancora uno per questo provider.',
  'sso.issuerNoAddress':
    'Scrivi un indirizzo web, come https://login.la-tua-azienda.it, senza punto interrogativo.',
  'sso.issuerRefused':
    'I provider si chiamano via https, e non in una rete privata. Chi gestisce Parley può permetterlo.',
  'sso.issuerUnreachable':
    'A questo indirizzo non risponde nessuno, quindi non ho salvato nulla. Controllalo, o riprova tra un attimo.',
  'sso.issuerWithoutDocument':
    'A questo indirizzo non risponde un provider OpenID Connect, quindi non ho salvato nulla. Controlla anche il percorso.',
  'sso.issuerDiffers':
    'Il provider a questo indirizzo indica un altro indirizzo come suo issuer. Usa quello che indica.',
} as const satisfies Catalog<typeof en>;
