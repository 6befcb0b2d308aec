import { createInterface } from 'node:readline';
import { startFakeAdmin } from './fakeAdmin.ts';
import { customerNode, orderNode } from './stock.ts';
import { anOrder } from './told.ts';
import { SHOP, SHOP_SECRET } from './webhooks.ts';

/**
 * A shop at Shopify on this machine, to try the integration with: `node test/fakes/shopify/north.ts`, beside a Parley that was
 * started with `SHOPIFY_API_BASE=http://127.0.0.1:4650`. Each Enter sells something.
 */
const PORT = 4650;
const TOKEN = 'shpat_north';
/** A phone of the simulator's. */
const PHONE = '+393475550142';

const giulia = { phone: PHONE, email: 'giulia@north.example', first: 'Giulia', last: 'Ferrante' };
const shop = await startFakeAdmin({
  ...{ token: TOKEN, port: PORT },
  customers: [customerNode(7, giulia)],
  orders: [orderNode(1041, 7), orderNode(1042, 7)],
});

console.log(`Shop: ${SHOP}`);
console.log(`API secret key: ${SHOP_SECRET}`);
console.log(`Admin API access token: ${TOKEN}`);
console.log('Enter sells something to the phone', PHONE);

let number = 1042;
createInterface({ input: process.stdin }).on('line', async () => {
  number += 1;
  const now = new Date().toISOString();
  const times = { created_at: now, processed_at: now, updated_at: now };
  await shop.tell(
    'orders/create',
    anOrder(number, { ...times, customer: { id: 7, email: giulia.email, phone: PHONE } }),
  );
  console.log(shop.subscribed.size === 0 ? 'Nobody has subscribed yet.' : `Sold #${number}`);
});
