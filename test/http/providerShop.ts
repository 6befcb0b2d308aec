import type { ProviderAccount } from '../../contract/providerRoutes.ts';
import type { RealProvider } from '../../contract/providers.ts';
import { sinchChannel } from '../../server/channels/sms/sinch/sinch.ts';
import { telnyxChannel } from '../../server/channels/sms/telnyx/telnyx.ts';
import { twilioChannel } from '../../server/channels/sms/twilio/twilio.ts';
import { startFakeSinch } from '../fakes/sinch/fakeSinch.ts';
import { type FakeTelnyx, startFakeTelnyx } from '../fakes/telnyx/fakeTelnyx.ts';
import { type FakeTwilio, startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';

export const TWILIO = { accountSid: `AC${'1a'.repeat(16)}`, authToken: 'twilios-own-secret' };
export const PROFILE = { apiKey: 'KEY-of-telnyx', profileId: '40017b7e-b3c0-4ac3-8740-9c3c5a0a0e0c' };
export const PLAN = {
  servicePlanId: 'plan0000',
  apiToken: 'token-of-sinch',
  webhookSecret: 'agreed-with-sinch',
};

/** A shop on the simulator that can connect each of the providers, and one who may. */
export type ProviderShop = Served & {
  admin: Client;
  twilio: FakeTwilio;
  telnyx: FakeTelnyx;
  ask(method: string, path: string, body?: object): Promise<Response>;
  /** What there is to say to connect an account that the provider accepts. */
  bodies: Record<RealProvider, object>;
  connect(body: object): Promise<Response>;
  /** Throws unless it is taken. */
  connected(provider: RealProvider, change?: object): Promise<ProviderAccount>;
  accounts(): Promise<ProviderAccount[]>;
  accountAt(provider: string): Promise<ProviderAccount>;
};

export async function openProviderShop(): Promise<ProviderShop> {
  const served = await openServed();
  const admin = await served.as('admin');
  const now = () => served.clock.now;
  const twilio = await startFakeTwilio({ ...TWILIO, now });
  const telnyx = await startFakeTelnyx({ ...PROFILE, now });
  const sinch = await startFakeSinch({ ...PLAN, now });
  Object.assign(served.context.channels, {
    twilio: twilioChannel({ apiBase: twilio.apiBase, timeoutMs: 1000 }),
    telnyx: telnyxChannel({ apiBase: telnyx.apiBase, timeoutMs: 1000 }),
    sinch: sinchChannel({ apiBase: sinch.apiBase, timeoutMs: 1000 }),
  });
  const ask = (method: string, path: string, body?: object) =>
    admin.send(`/api/v1/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: JSON_BODY }),
    });
  const connect = (body: object) => ask('POST', 'provider_accounts', body);
  const accounts = async () => (await admin.call('listProviderAccounts')).data;
  const bodies = bodiesFor(telnyx.publicKey);
  return {
    ...served,
    ...{ admin, twilio, telnyx, ask, connect, accounts, bodies },
    connected: async (provider, change = {}) => {
      const answer = await connect({ ...bodies[provider], ...change });
      if (answer.status !== 201) throw new Error(await answer.text());
      return (await answer.json()) as ProviderAccount;
    },
    accountAt: async provider => {
      const found = (await accounts()).find(one => one.provider === provider);
      if (!found) throw new Error(`no account at ${provider}`);
      return found;
    },
    close: async () => {
      await served.close();
      await Promise.all([twilio.close(), telnyx.close(), sinch.close()]);
    },
  };
}

function bodiesFor(publicKey: string): Record<RealProvider, object> {
  return {
    twilio: {
      ...{ provider: 'twilio', name: 'Twilio, US' },
      ...{ external_id: TWILIO.accountSid, secret: TWILIO.authToken },
      ...{ options: { messaging_service_sid: SERVICE }, numbers: ['+1 212 555 0111', '24680'] },
    },
    telnyx: {
      ...{ provider: 'telnyx', name: 'Telnyx', external_id: PROFILE.profileId, secret: PROFILE.apiKey },
      ...{ options: { public_key: publicKey }, numbers: ['+12125550122'] },
    },
    sinch: {
      ...{ provider: 'sinch', name: 'Sinch', external_id: PLAN.servicePlanId, secret: PLAN.apiToken },
      ...{ webhook_secret: PLAN.webhookSecret, options: { region: 'eu' }, numbers: ['+12125550133'] },
    },
  };
}

export const SERVICE = `MG${'2b'.repeat(16)}`;

/** A quarter past, for what may be done so often a minute. */
export function aMinuteLater({ clock }: Served): void {
  clock.now = new Date(clock.now.getTime() + 61_000);
}
