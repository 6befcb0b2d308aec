import { type FakeTwilio, startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { type Parley, type Start, startParley } from './parley.ts';

export const TWILIO_ACCOUNT = { accountSid: `AC${'0f'.repeat(16)}`, authToken: 'the-token-of-the-tests' };
export const SHOP_LINE = '+12125550100';
export const BUYER = '+14155550123';

/** The product, empty, with a Twilio account and one number of it. */
export type OnTwilio = {
  parley: Parley;
  twilio: FakeTwilio;
  /** A customer texts: Twilio calls the webhook once. With a `sid` of one's own it can be called again. */
  text(
    body: string,
    more?: { from?: string; to?: string; sid?: string; extra?: Record<string, string> },
  ): Promise<Response>;
  end(): Promise<void>;
};

export async function startOnTwilio(start: Start = {}): Promise<OnTwilio> {
  const twilio = await startFakeTwilio(TWILIO_ACCOUNT);
  const env = { ...twilioVariables(twilio), ...start.env };
  const parley = await startParley({ ...start, env });
  return {
    parley,
    twilio,
    text: (body, { from = BUYER, to = SHOP_LINE, sid, extra = {} } = {}) =>
      twilio.receive({
        url: `${parley.url}/webhooks/twilio/messages`,
        from,
        to,
        body,
        extra: { ...(sid && { MessageSid: sid, SmsSid: sid, SmsMessageSid: sid }), ...extra },
      }),
    end: async () => {
      await parley.end();
      await twilio.close();
    },
  };
}

export function twilioVariables({ apiBase }: FakeTwilio): Record<string, string> {
  return {
    TWILIO_ACCOUNT_SID: TWILIO_ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: TWILIO_ACCOUNT.authToken,
    TWILIO_NUMBERS: SHOP_LINE,
    TWILIO_API_BASE: apiBase,
  };
}
