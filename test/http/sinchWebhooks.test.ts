import { describe, expect, test } from 'vitest';
import { signatureHeaders } from '../fakes/sinch/webhooks.ts';
import { connectFakeSinch, SINCH_LINE } from '../harness/otherLines.ts';
import { describeJsonWebhook } from './jsonWebhooks.ts';
import { problemIn } from './problems.ts';

const shopOf = describeJsonWebhook({
  provider: 'sinch',
  line: SINCH_LINE,
  connect: connectFakeSinch,
  signatureHeader: 'x-sinch-webhook-signature',
  forge: (body, at) => signatureHeaders('another secret', body, at),
});

let people = 0;
/** Somebody who agreed, asked, and was answered; gives Sinch's id of the answer. */
async function answered() {
  people += 1;
  const from = `+1415555${2000 + people}`;
  for (const body of ['JOIN', 'Where is it?']) await shopOf().texted({ from, to: SINCH_LINE, body });
  await shopOf().reply(from, 'On its way');
  return { from, id: shopOf().fake.texts.at(-1)?.id ?? '' };
}

const shown = async (from: string) => (await shopOf().thread(from)).at(-1);

describe('SMS-10: reports of Sinch', () => {
  test.each(['recipient', 'batch'] as const)('for a %s move the text on', async kind => {
    const { from, id } = await answered();
    expect((await shopOf().fake.reportStatus(id, 'Dispatched', 401, kind)).status).toBe(200);
    expect(await shown(from)).toMatchObject({ status: 'sent' });
    await shopOf().fake.reportStatus(id, 'Delivered', 0, kind);
    expect(await shown(from)).toMatchObject({ status: 'delivered' });
  });

  test('that come late, or again, change nothing', async () => {
    const { from, id } = await answered();
    for (const status of ['Delivered', 'Dispatched', 'Delivered', 'Queued']) {
      expect((await shopOf().fake.reportStatus(id, status, 0)).status).toBe(200);
    }
    expect(await shown(from)).toMatchObject({ status: 'delivered' });
  });

  test('REPLY-8: of a failure are shown with their reason', async () => {
    const { from, id } = await answered();
    await shopOf().fake.reportStatus(id, 'Failed', 152);
    expect(await shown(from)).toMatchObject({ status: 'failed', error: { code: '152', reason: 'landline' } });
  });

  test('of a text that nobody knows are kept, and shown', async () => {
    const report = {
      type: 'recipient_delivery_report_sms',
      batch_id: 'unknown-1',
      status: 'Delivered',
      code: 0,
    };
    expect((await shopOf().fake.post(shopOf().webhook, JSON.stringify(report))).status).toBe(200);
    const provider_id = expect.stringContaining('unknown-1');
    expect(await shopOf().latestProblem()).toMatchObject({ kind: 'not_processed', provider_id });
  });

  test.each([
    { type: 'recipient_delivery_report_sms', batch_id: 'a', status: 'Teleported', code: 0 },
    { type: 'delivery_report_sms', batch_id: 'a', statuses: [] },
    { type: 'delivery_report_fax' },
  ])('that say nothing are no mistake: %j', async report => {
    const before = await shopOf().journal();
    expect((await shopOf().fake.post(shopOf().webhook, JSON.stringify(report))).status).toBe(200);
    expect(await shopOf().journal()).toEqual(before);
  });
});

describe('SMS-9: a text to Sinch', () => {
  test.each([
    ['/id', { id: '' }],
    ['/from', { from: '+' }],
    ['/to', { to: undefined }],
    ['/body', { body: 7 }],
    ['/type', { type: 'mo_binary' }],
  ])('without a readable %s is told so', async (pointer, change) => {
    const text = {
      type: 'mo_text',
      id: 'odd-1',
      from: '14155550123',
      to: '12125550122',
      body: 'Hi',
      ...change,
    };
    const answer = await shopOf().fake.post(shopOf().webhook, JSON.stringify(text));
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', pointer]);
  });
});
