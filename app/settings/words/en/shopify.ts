export const shopify = {
  'shopify.name': 'Shopify',
  'shopify.about': 'Orders and customers as they change, beside the conversation.',
  'shopify.connect': 'Connect a shop',
  'shopify.connectedNow': 'The shop is connected.',
  'shopify.saved': 'The shop is saved.',
  'shopify.error': 'The shop could not be loaded.',
  'shopify.shop': 'Shop',
  'shopify.shopHint': 'Its address at Shopify, as north.myshopify.com.',
  'shopify.shopWrong': 'A shop’s address is like north.myshopify.com.',
  'shopify.secret': 'API secret key',
  'shopify.secretHint':
    'In Shopify under Settings, Apps, Develop apps, your app, API credentials. It signs what the shop tells.',
  'shopify.secretWrong': 'It can’t be empty, nor have spaces.',
  'shopify.token': 'Admin API access token, if you like',
  'shopify.tokenHint':
    'On the same page. With it, webhooks are set up by themselves and past orders are fetched. It needs to read customers and orders.',
  'shopify.taken': 'This shop is connected in another workspace.',
  'shopify.refused':
    'Shopify does not accept this token for this shop, or it may not read customers and orders.',
  'shopify.unreachable': 'Shopify can’t be asked now. Try again in a moment.',
  'shopify.webhook': 'Address for webhooks',
  'shopify.webhookHint':
    'In Shopify under Settings, Notifications, Webhooks, give this address to each kind of order, fulfilment, refund and customer, in JSON. Of webhooks made there, the secret shown there is the one that signs.',
  'shopify.webhookByItself': 'Shopify knows it already: it is told anew every night.',
  'shopify.past': 'What there was before',
  'shopify.nothingFetched': 'Nothing is fetched yet.',
  'shopify.customers.running':
    '{count, plural, one {Fetching customers: # so far} other {Fetching customers: # so far}}',
  'shopify.customers.stopped':
    '{count, plural, one {Stopped after # customer} other {Stopped after # customers}}',
  'shopify.customers.done':
    '{count, plural, =0 {No customer changed since the last time} one {# customer fetched} other {# customers fetched}}',
  'shopify.orders.running':
    '{count, plural, one {Fetching orders: # so far} other {Fetching orders: # so far}}',
  'shopify.orders.stopped': '{count, plural, one {Stopped after # order} other {Stopped after # orders}}',
  'shopify.orders.done':
    '{count, plural, =0 {No order changed since the last time} one {# order fetched} other {# orders fetched}}',
  'shopify.fetch': 'Fetch what has changed',
  'shopify.goOn': 'Go on',
  'shopify.stop': 'Stop',
  'shopify.inTheWay': 'Connected, but can’t be asked: {name}',
  'shopify.trouble.shop_token_refused':
    'Shopify no longer accepts the token, or it may not read customers and orders. Save another one.',
  'shopify.trouble.shop_unreachable':
    'Shopify did not answer when it was asked last. It is asked again by itself.',
  'shopify.trouble.shop_address_refused':
    'Shopify does not post to this address: it has to be public and begin with https. What there is was fetched all the same.',
  'shopify.uninstalled': 'The app was uninstalled',
  'shopify.uninstalledDo':
    'The shop tells nothing more. Install the app in Shopify again, then save its secret and token here.',
  'shopify.disconnect': 'Disconnect',
  'shopify.disconnectTitle': 'Disconnect the shop?',
  'shopify.disconnectBody': 'Nothing of it is taken any more. The customers and orders that it told of stay.',
  'shopify.disconnected': 'The shop is disconnected.',
} as const;
