import type { Catalog } from '../../words/catalog.ts';
import type { en } from './en.ts';

export const it: Catalog<typeof en> = {
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
  'door.failed': 'Non ha funzionato. Riprova.',
};
