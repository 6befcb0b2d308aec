import type { Catalog } from '../../../words/catalog.ts';
import type { shopify as en } from '../en/shopify.ts';

export const shopify = {
  'shopify.name': 'Shopify',
  'shopify.about': 'Ordini e clienti man mano che cambiano, accanto alla conversazione.',
  'shopify.connect': 'Collega un negozio',
  'shopify.connectedNow': 'Il negozio è collegato.',
  'shopify.saved': 'Il negozio è salvato.',
  'shopify.error': 'Non è stato possibile caricare il negozio.',
  'shopify.shop': 'Negozio',
  'shopify.shopHint': 'Il suo indirizzo su Shopify, per esempio north.myshopify.com.',
  'shopify.shopWrong': 'L’indirizzo di un negozio è come north.myshopify.com.',
  'shopify.secret': 'Chiave segreta API',
  'shopify.secretHint':
    'In Shopify in Impostazioni, App, Sviluppa app, la tua app, Credenziali API. Firma ciò che il negozio comunica.',
  'shopify.secretWrong': 'Non può essere vuota né contenere spazi.',
  'shopify.token': 'Token di accesso all’Admin API, se vuoi',
  'shopify.tokenHint':
    'Nella stessa pagina. Con questo i webhook si configurano da soli e arrivano gli ordini passati. Deve poter leggere clienti e ordini.',
  'shopify.taken': 'Questo negozio è collegato in un altro spazio di lavoro.',
  'shopify.refused':
    'Shopify non accetta questo token per questo negozio, oppure il token non può leggere clienti e ordini.',
  'shopify.unreachable': 'Shopify non risponde ora. Riprova tra poco.',
  'shopify.webhook': 'Indirizzo per i webhook',
  'shopify.webhookHint':
    'In Shopify in Impostazioni, Notifiche, Webhook, dai questo indirizzo a ogni tipo di ordine, evasione, rimborso e cliente, in JSON. Per i webhook creati lì, firma il segreto mostrato lì.',
  'shopify.webhookByItself': 'Shopify lo conosce già: gli viene ricordato ogni notte.',
  'shopify.past': 'Quello che c’era prima',
  'shopify.nothingFetched': 'Non è ancora stato importato niente.',
  'shopify.customers.running':
    '{count, plural, one {Importo i clienti: # finora} other {Importo i clienti: # finora}}',
  'shopify.customers.stopped': '{count, plural, one {Fermato dopo # cliente} other {Fermato dopo # clienti}}',
  'shopify.customers.done':
    '{count, plural, =0 {Nessun cliente è cambiato dall’ultima volta} one {# cliente importato} other {# clienti importati}}',
  'shopify.orders.running':
    '{count, plural, one {Importo gli ordini: # finora} other {Importo gli ordini: # finora}}',
  'shopify.orders.stopped': '{count, plural, one {Fermato dopo # ordine} other {Fermato dopo # ordini}}',
  'shopify.orders.done':
    '{count, plural, =0 {Nessun ordine è cambiato dall’ultima volta} one {# ordine importato} other {# ordini importati}}',
  'shopify.fetch': 'Importa le novità',
  'shopify.goOn': 'Continua',
  'shopify.stop': 'Ferma',
  'shopify.inTheWay': 'Collegato, ma non risponde: {name}',
  'shopify.trouble.shop_token_refused':
    'Shopify non accetta più il token, oppure il token non può leggere clienti e ordini. Salvane un altro.',
  'shopify.trouble.shop_unreachable':
    'Shopify non ha risposto l’ultima volta. Viene richiesto di nuovo da solo.',
  'shopify.trouble.shop_address_refused':
    'Shopify non scrive a questo indirizzo: deve essere pubblico e iniziare con https. Quello che c’è è stato importato comunque.',
  'shopify.uninstalled': 'L’app è stata disinstallata',
  'shopify.uninstalledDo':
    'Il negozio non comunica più niente. Installa di nuovo l’app in Shopify, poi salva qui il suo segreto e il suo token.',
  'shopify.disconnect': 'Scollega',
  'shopify.disconnectTitle': 'Scollegare il negozio?',
  'shopify.disconnectBody':
    'Non arriverà più niente da lì. I clienti e gli ordini che ha comunicato restano.',
  'shopify.disconnected': 'Il negozio è scollegato.',
} as const satisfies Catalog<typeof en>;
