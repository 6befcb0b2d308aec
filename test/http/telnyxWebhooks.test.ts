import { describe, expect, test } from 'vitest';
import { newKeys, signatureHeaders } from '../fakes/telnyx/webhooks.ts';
import { connectFakeTelnyx, setOptions, TELNYX_LINE } from '../harness/otherLines.ts';
import { describeJsonWebhook } from './jsonWebhooks.ts';
import { problemIn } from './problems.ts';

const shopOf = describeJsonWebhook({
  provider: 'telnyx',
  line: TELNYX_LINE,
  connect: connectFakeTelnyx,
  signatureHeader: 'telnyx-signature-ed25519',
  forge: (body, at) => signatureHeaders(newKeys(), { body, at }),
});

let people = 0;
/** Somebody who agreed, asked, and was answered; gives Telnyx's id of the answer. */
async function answered() {
  people += 1;
  const from = `+1415555${2000 + people}`;
  for (const body of ['JOIN', 'Where is it?']) await shopOf().texted({ from, to: TELNYX_LINE, body });
  await shopOf().reply(from, 'On its way');
  return { from, id: shopOf().fake.texts.at(-1)?.id ?? '' };
}

const shown = async (from: string) => (await shopOf().thread(from)).at(-1);

describe('SMS-10: reports of Telnyx', () => {
  test('go to the address that was given with the text, and move it on', async () => {
    const { from, id } = await answered();
    expect((await shopOf().fake.reportStatus(id, 'sent')).status).toBe(200);
    expect(await shown(from)).toMatchObject({ status: 'sent' });
    await shopOf().fake.reportStatus(id, 'delivered');
    expect(await shown(from)).toMatchObject({ status: 'delivered' });
  });

  test('that come late, or again, change nothing', async () => {
    const { from, id } = await answered();
    for (const status of ['delivered', 'sent', 'delivered', 'queued']) {
      expect((await shopOf().fake.reportStatus(id, status)).status).toBe(200);
    }
    expect(await shown(from)).toMatchObject({ status: 'delivered' });
  });

  test('REPLY-8: of a failure are shown with their reason', async () => {
    const { from, id } = await answered();
    await shopOf().fake.reportStatus(id, 'delivery_failed', '40001');
    expect(await shown(from)).toMatchObject({
      status: 'failed',
      error: { code: '40001', reason: 'landline' },
    });
  });

  test('SMS-6: of a block after STOP end consent', async () => {
    const { from, id } = await answered();
    await shopOf().fake.reportStatus(id, 'delivery_failed', '40300');
    expect(await shown(from)).toMatchObject({ status: 'failed', error: { reason: 'opted_out' } });
    await expect(shopOf().reply(from, 'But wait')).rejects.toMatchObject({ code: 'no_sms_consent' });
  });

  test('of a text that nobody knows are kept, and shown', async () => {
    const { id } = await answered();
    const [text] = shopOf().fake.texts.filter(one => one.id === id);
    const payload = { id: 'unknown-1', direction: 'outbound', to: [{ status: 'delivered' }] };
    const event = JSON.stringify({ data: { event_type: 'message.finalized', payload } });
    expect((await shopOf().fake.post(text?.webhookUrl ?? '', event)).status).toBe(200);
    const provider_id = expect.stringContaining('unknown-1');
    expect(await shopOf().latestProblem()).toMatchObject({ kind: 'not_processed', provider_id });
  });

  test.each(['message.read', 'call.initiated', 'message.link_click'])(
    'of %s are none, and no mistake',
    async type => {
      const before = await shopOf().journal();
      const event = { data: { event_type: type, payload: { id: 'a', direction: 'outbound', to: [] } } };
      expect((await shopOf().fake.post(shopOf().webhook, JSON.stringify(event))).status).toBe(200);
      expect(await shopOf().journal()).toEqual(before);
    },
  );
});

describe('SMS-9: a text to Telnyx', () => {
  test('whose STOP Telnyx has answered ends consent, and is not answered again', async () => {
    const { from } = await answered();
    const texts = shopOf().fake.texts.length;
    const text = { from, to: TELNYX_LINE, body: 'Stop', autoresponse: 'STOP' as const };
    await shopOf().fake.receive({ ...text, url: shopOf().webhook });
    await expect(shopOf().reply(from, 'But wait')).rejects.toMatchObject({ code: 'no_sms_consent' });
    expect(shopOf().fake.texts).toHaveLength(texts);
  });

  test.each([
    ['/data/payload/id', { id: '' }],
    ['/data/payload/to/0/phone_number', { to: [] }],
    ['/data/payload/type', { type: 'WHATSAPP' }],
    ['/data/payload/direction', { direction: 7 }],
  ])('without a readable %s is told so', async (pointer, change) => {
    const numbers = { from: { phone_number: '+14155550123' }, to: [{ phone_number: TELNYX_LINE }] };
    const payload = { id: 'odd-1', direction: 'inbound', type: 'SMS', text: 'Hi', ...numbers, ...change };
    const event = JSON.stringify({ data: { event_type: 'message.received', payload } });
    const answer = await shopOf().fake.post(shopOf().webhook, event);
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', pointer]);
  });

  test('that is signed, but was listened to ten minutes ago, is refused', async () => {
    const event = JSON.stringify({ data: { event_type: 'message.received', payload: {} } });
    const long = new Date(shopOf().clock.now.getTime() - 10 * 60_000);
    const answer = await shopOf().fake.post(shopOf().webhook, event, long);
    expect(await problemIn(answer)).toEqual([403, 'bad_signature']);
  });

  test('is taken by a new public key as soon as it is set', async () => {
    const profile = '40017b7e-b3c0-4ac3-8740-9c3c5a0a0e0c';
    const text = { from: '+14155550123', to: TELNYX_LINE, body: 'Hi' };
    expect((await shopOf().texted(text)).status).toBe(200);
    const keys = newKeys();
    await setOptions(shopOf(), profile, { public_key: keys.publicKey });
    const payload = { id: 'new-key', direction: 'inbound', text: 'Hi' };
    const numbers = { from: { phone_number: text.from }, to: [{ phone_number: TELNYX_LINE }] };
    const body = JSON.stringify({
      data: { event_type: 'message.received', payload: { ...payload, ...numbers } },
    });
    const headers = {
      'content-type': 'application/json',
      ...signatureHeaders(keys, { body, at: shopOf().clock.now }),
    };
    expect((await fetch(shopOf().webhook, { method: 'POST', headers, body })).status).toBe(200);
    await setOptions(shopOf(), profile, { public_key: shopOf().fake.publicKey });
  });
});
