import type { Catalog } from '../../../words/catalog.ts';
import type { problems as en } from '../en/problems.ts';

export const problems = {
  'problems.title': 'Problemi',
  'problems.intro':
    'Ciò che non è stato elaborato o inviato, ciò che sta per finire, e le richieste respinte.',
  'problems.empty': 'Niente richiede la tua attenzione.',
  'problems.error': 'Non è stato possibile caricare i problemi.',
  'problems.loading': 'Carico i problemi',
  'problems.what': 'Che cosa è successo',
  'problems.fromTo': 'Da e a',
  'problems.when': 'Quando',
  'problems.from': 'Da {phone}',
  'problems.to': 'A {phone}',
  'problems.older': 'Mostra i precedenti',
  'problems.openTicket': 'Apri il ticket',
  'problems.openProviders': 'Apri numeri e provider',
  'problems.openInbound': 'Apri le notifiche',
  'problems.openCredits': 'Apri i crediti SMS',
  'problems.openWebhooks': 'Apri i webhook',
  'problems.openCoupon': 'Apri il coupon',
  'problems.tryAgain': 'Riprova: {phone}',
  'problems.again_queued': 'Riprovato, in attesa di partire.',
  'problems.again_sending': 'Riprovato, in partenza.',
  'problems.again_sent': 'Riprovato e inviato.',
  'problems.again_delivered': 'Riprovato e consegnato.',
  'problems.again_failed': 'Riprovato, e di nuovo non riuscito.',
  'problems.again_unknown': 'Riprovato. Non si sa se è arrivato.',
  'problems.notTried': 'Non riprovato: {reason}',
  'problems.mailSaid': 'Il server di posta ha risposto: {said}',
  'problems.creditsUsed': '{used} di {allowance} crediti',
  'problems.codesLeft':
    '{count, plural, =0 {{name}: nessun codice rimasto} one {{name}: # codice rimasto} other {{name}: # codici rimasti}}',
  'problems.webhook_gone': 'Il suo indirizzo ha risposto di non esistere più (410).',
  'problems.webhook_failing': 'Per tre giorni non ha accettato una consegna.',
  'problems.openIntegrations': 'Apri le integrazioni',
  'problems.unknownShop': '{shop} non è un negozio collegato qui.',
  'problems.privacy_data': 'Vuole sapere quali suoi dati conservi.',
  'problems.privacy_redact': 'I dati che conservi su questa persona vanno cancellati.',
  'problems.privacy_shop':
    'L’app è stata disinstallata due giorni fa: quello che il negozio ha comunicato va cancellato.',
  'problems.seenTo': 'Fatto',
  'problems.seenToNow': 'La richiesta è evasa.',
  'problems.noNumber': 'Non è stato scritto a nessun numero di questo spazio di lavoro.',
  'problems.wrongSignature': 'La firma non corrisponde al contenuto.',
  'problems.noSignature': 'Non porta nessuna firma.',
  'problem.not_processed': 'Un messaggio non è ancora elaborato',
  'problem.not_processedDo':
    'È conservato e viene riprovato da solo. Se resta qui per un’ora, avvisa chi gestisce Parley.',
  'problem.unknown_number': 'Un SMS a un numero che Parley non conosce',
  'problem.unknown_numberDo':
    'Aggiungi il numero a questo spazio di lavoro, o indirizzalo altrove presso il provider.',
  'problem.forged_signature': 'Una richiesta con una firma sbagliata',
  'problem.forged_signatureDo':
    'È stata respinta. Se mancano i tuoi SMS, controlla il segreto del provider e l’indirizzo pubblico.',
  'problem.forged_shop_news': 'Notizie di un negozio con una firma sbagliata',
  'problem.forged_shop_newsDo':
    'Sono state respinte. Se mancano i tuoi ordini, controlla il segreto API del negozio in Integrazioni.',
  'problem.shop_not_processed': 'Notizie del tuo negozio non sono ancora elaborate',
  'problem.shop_not_processedDo':
    'Sono conservate e vengono riprovate da sole. Se restano qui per un’ora, dillo a chi gestisce Parley.',
  'problem.privacy_request': 'Una richiesta sui dati personali, inoltrata da Shopify',
  'problem.privacy_requestDo':
    'La legge ti dà 30 giorni. Trova il cliente con questo indirizzo, fai quello che chiede, poi segnala che è fatto.',
  'problem.send_failed': 'Un SMS non è stato consegnato',
  'problem.send_failedDo': 'Correggi ciò che dice il motivo, poi riprova.',
  'problem.mail_failed': 'Un’e-mail non è stata consegnata',
  'problem.mail_failedDo': 'Controlla l’indirizzo. Se è giusto, chiedi a chi gestisce il server di posta.',
  'problem.credits_low': 'Hai usato più dell’80% dei crediti SMS di questo mese',
  'problem.credits_lowDo': 'Gli SMS continuano a partire. Alza il limite, o inviane di meno.',
  'problem.coupon_low': 'A un coupon restano pochi codici',
  'problem.coupon_lowDo': 'Aggiungi codici, o ritiralo. Senza codici non si può dare.',
  'problem.webhook_disabled': 'Un webhook è stato disattivato',
  'problem.webhook_disabledDo':
    'Quando il suo indirizzo risponderà di nuovo, riattivalo. Quello che si è perso è nel suo registro.',
  'problem.send_unknown': 'Un SMS che forse è arrivato e forse no',
  'problem.send_unknownDo': 'Chiedi al cliente prima di inviarlo di nuovo.',
} as const satisfies Catalog<typeof en>;
