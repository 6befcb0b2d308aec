import type { Catalog } from '../../words/catalog.ts';
import type { en } from './en.ts';

export const it: Catalog<typeof en> = {
  'signIn.title': 'Accedi a Parley',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Accedi',
  'signIn.forgotten': 'Hai dimenticato la password?',
  'signIn.needEmail': 'Scrivi l’indirizzo e-mail del tuo account.',
  'signIn.needPassword': 'Scrivi la tua password.',
  'signIn.code': 'Codice',
  'signIn.codeHint': 'Dalla tua app di autenticazione, oppure uno dei tuoi codici di recupero.',
  'signIn.needCode': 'Scrivi anche il codice.',
  'signIn.wrongCode': 'Questo codice non è giusto, o è già stato usato.',
  'signIn.wrong': 'Nessun account ha questa e-mail e questa password.',
  'signIn.tooMany': 'Troppi tentativi. Aspetta un minuto e riprova.',
  'door.name': 'Il tuo nome',
  'door.newPassword': 'Nuova password',
  'door.passwordHint': 'Almeno 10 caratteri. Qualche parola in fila è facile da ricordare.',
  'door.joinTitle': 'Entra in {workspace}',
  'door.joinNew': 'Il tuo ruolo sarà: {role}. Accederai con {email}.',
  'door.joinAgain':
    'Il tuo ruolo sarà: {role}. C’è già un account con l’indirizzo {email}: scrivi la sua password.',
  'door.join': 'Entra nel team',
  'door.loading': 'Apro il link',
  'door.over':
    'Questo link non apre nulla, o non più: un link vale una volta sola, e per un certo tempo. Chiedine un altro.',
  'door.toSignIn': 'Vai all’accesso',
  'door.askTitle': 'Imposta una nuova password',
  'door.askBody': 'Ricevi un link per e-mail, all’indirizzo del tuo account.',
  'door.ask': 'Invia il link',
  'door.asked': 'Se c’è un account con l’indirizzo {email}, il link è in arrivo. Vale un’ora.',
  'door.resetTitle': 'Scegli una nuova password',
  'door.reset': 'Imposta la password',
  'door.resetDone': 'La tua nuova password è impostata, e non hai più accesso altrove con quella di prima.',
  'door.emailTitle': 'Conferma il tuo indirizzo',
  'door.emailBody': 'Accederai con l’indirizzo a cui è stato inviato questo link.',
  'door.email': 'Conferma l’indirizzo',
  'door.emailDone': 'D’ora in poi accedi con {email}.',
  'door.needAll': 'Compila tutti i campi.',
  'door.password_too_short': 'Scegli una password di almeno 10 caratteri.',
  'door.password_common': 'Molti usano questa password, o una simile. Scegline un’altra.',
  'door.password_is_known': 'Scegli una password che non sia il tuo nome o il tuo indirizzo.',
  'door.wrong_password': 'Non è la password dell’account.',
  'door.second_factor_on': 'C’è già un secondo fattore.',
  'door.second_factor_off': 'Non c’è più un secondo fattore.',
  'door.email_taken': 'Un altro account ha questo indirizzo.',
  'door.already_member': 'Qualcuno con questo indirizzo è già nel team.',
  'door.owners_only': 'Solo un proprietario può dare o togliere il ruolo di proprietario.',
  'door.last_owner':
    'Uno spazio di lavoro ha sempre almeno un proprietario. Prima dai il ruolo a qualcun altro.',
  'door.invalid_request': 'Controlla l’indirizzo: non è un indirizzo a cui si può scrivere.',
  'door.no_mail_server': 'Non c’è un server di posta per inviare il link. Chiedi a chi gestisce Parley.',
  'door.mail_not_sent': 'L’e-mail non è partita. Controlla l’indirizzo e riprova.',
  'door.ssoJoined': 'Ora fai parte del team. Accedi con il pulsante qui sotto.',
  'door.ssoRequired':
    'Il tuo team accede con il pulsante qui sotto. Solo i proprietari accedono con la password.',
  'door.ssoDenied': 'Il provider non ti ha fatto entrare. Puoi riprovare.',
  'door.ssoStale': 'È passato troppo tempo, o l’accesso è iniziato in un’altra finestra. Riprova.',
  'door.ssoUnreachable': 'Il provider non è raggiungibile. Aspetta un attimo e riprova.',
  'door.ssoMisconfigured':
    'Il provider non accetta la configurazione di Parley. Dillo a un proprietario o amministratore del tuo team.',
  'door.ssoUnproven': 'La risposta del provider non prova chi sei. Riprova.',
  'door.ssoClock':
    'L’orologio del provider e quello di Parley differiscono di minuti. Dillo a chi gestisce Parley.',
  'door.ssoUnverified':
    'Il provider non ha verificato che il tuo indirizzo e-mail sia tuo. Fallo verificare e riprova.',
  'door.ssoNotInTeam':
    'Nessuno in questo team ha il tuo indirizzo e-mail. Chiedi un invito a un proprietario o amministratore del team.',
  'door.ssoAnotherPerson':
    'Il provider conosce qualcun altro con il tuo indirizzo e-mail. Chiedi un nuovo invito a un proprietario o amministratore del team.',
  'door.ssoOwnerApart':
    'I proprietari entrano così solo se l’ha configurato un proprietario. Accedi con la tua password.',
  'door.nowhereTitle': 'Non fai parte di nessuno spazio di lavoro',
  'door.nowhere':
    'Facevi parte di uno qui, e ora non più. Chi gestisce uno spazio di lavoro può invitarti via e-mail.',
  'door.shared_account':
    'Questo account fa parte anche di altri spazi di lavoro. Può farlo solo chi è proprietario o amministratore di tutti.',
  'door.limited_session':
    'Hai fatto l’accesso con il provider di uno spazio di lavoro, che apre solo quello. Prima accedi con la tua password.',
  'door.not_an_owner': 'Solo chi è proprietario di uno spazio di lavoro qui può crearne un altro.',
  'door.failed': 'Non ha funzionato. Riprova.',
};
