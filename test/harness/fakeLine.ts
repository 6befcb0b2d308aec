import { twilioChannel } from '../../server/channels/sms/twilio/twilio.ts';
import { safe } from '../../server/secrets.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { type FakeTwilio, startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from './onTwilio.ts';
import { SECRET, type Shop } from './shop.ts';

/** Gives a shop the number `SHOP_LINE`, on a Twilio of its own that is asked patiently for a moment only. */
export async function connectFakeTwilio({ context, db, workspaceId, clock }: Shop): Promise<FakeTwilio> {
  const twilio = await startFakeTwilio({ ...TWILIO_ACCOUNT, now: () => clock.now });
  const { accountSid: externalId, authToken: secret } = TWILIO_ACCOUNT;
  const account = { provider: 'twilio' as const, externalId, secret, numbers: [SHOP_LINE] };
  await connectProvider(db, safe(SECRET), workspaceId, account, clock.now);
  context.channels.twilio = twilioChannel({ apiBase: twilio.apiBase, timeoutMs: 250 });
  return twilio;
}
