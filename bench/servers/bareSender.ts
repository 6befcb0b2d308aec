import { bodyOf } from '../deliver/offer.ts';
import { shopAt } from '../shops.ts';

/** As many as deliveries may be under way in a worker. */
const AT_ONCE = 64;
const LASTS_MS = 3000;

/** The yardstick: the same forms to the same provider, by nothing but a loop. Prints how many a second. */
const { accountSid, authToken, number } = shopAt(0);
const url = `${process.env.TWILIO_API_BASE}/2010-04-01/Accounts/${accountSid}/Messages.json`;
const headers = { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` };
const until = performance.now() + LASTS_MS;
let calls = 0;

async function keepCalling(): Promise<void> {
  while (performance.now() < until) {
    calls += 1;
    const form = { To: '+12125550000', From: number, Body: `Bare ${bodyOf(calls)}`, StatusCallback: url };
    const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) });
    await response.json();
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, keepCalling));
console.log((calls * 1000) / LASTS_MS);
console.log('Ready');
