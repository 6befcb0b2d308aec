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
  'shopify.uninstalled': 'L’app è stata disinstallata',
  'shopify.uninstalledDo':
    'Il negozio non comunica più niente. Installa di nuovo l’app in Shopify, poi salva qui il suo segreto e il suo token.',
  'shopify.disconnect': 'Scollega',
  'shopify.disconnectTitle': 'Scollegare il negozio?',
  'shopify.disconnectBody':
    'Non arriverà più niente da lì. I clienti e gli ordini che ha comunicato restano.',
  'shopify.disconnected': 'Il negozio è scollegato.',
} as const satisfies Catalog<typeof en>;
