import type { Problem } from '../../contract/shapes.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { FakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { postSigned } from '../fakes/twilio/webhooks.ts';
import { connectFakeTwilio } from '../harness/fakeLine.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../harness/onTwilio.ts';
import { openServed, type Served } from '../harness/served.ts';

type Params = Record<string, string>;

/** A shop on Twilio whose webhooks are called, and what is then to be seen of it. */
export type WebhookShop = Served & {
  twilio: FakeTwilio;
  webhook: string;
  /** Posts as Twilio does. */
  signed(params: Params, path?: string): Promise<Response>;
  unsigned(params: Params, headers?: Record<string, string>): Promise<Response>;
  latestProblem(): Promise<Problem | undefined>;
  journal(): Promise<{ providerKey: string; state: string }[]>;
};

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
export const CUSTOMER_PHONE = '+14155550123';

/** The parameters of a genuine text, as far as they count. */
export const PARAMS = {
  MessageSid: `SM${'1'.repeat(32)}`,
  AccountSid: TWILIO_ACCOUNT.accountSid,
  From: CUSTOMER_PHONE,
  To: SHOP_LINE,
  Body: 'Hi',
};

export async function openWebhookShop(): Promise<WebhookShop> {
  const served = await openServed();
  const twilio = await connectFakeTwilio(served);
  const owner = await served.as('owner');
  const webhook = `${served.url}/webhooks/twilio/messages`;
  return {
    ...served,
    twilio,
    webhook,
    signed: (params, path = '/webhooks/twilio/messages') =>
      postSigned(TWILIO_ACCOUNT, { url: served.url + path, params }),
    unsigned: (params, headers = {}) =>
      fetch(webhook, { method: 'POST', headers: { ...FORM, ...headers }, body: new URLSearchParams(params) }),
    latestProblem: async () => (await owner.call('listProblems')).data[0],
    journal: () =>
      inWorkspace(served.db, served.workspaceId, tx =>
        tx.selectFrom('journal').select(['providerKey', 'state']).orderBy('providerKey').execute(),
      ),
    close: async () => {
      await served.close();
      await twilio.close();
    },
  };
}
