import type { ProviderName } from '../../server/channels/channel.ts';
import { writeSecrets } from '../../server/channels/sms/sinch/secrets.ts';
import { sinchChannel } from '../../server/channels/sms/sinch/sinch.ts';
import { telnyxChannel } from '../../server/channels/sms/telnyx/telnyx.ts';
import { webhooksOf } from '../../server/channels/webhooks.ts';
import { safe } from '../../server/secrets.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { writing } from '../../server/store/database.ts';
import { type FakeSinch, startFakeSinch } from '../fakes/sinch/fakeSinch.ts';
import { type FakeTelnyx, startFakeTelnyx } from '../fakes/telnyx/fakeTelnyx.ts';
import { SECRET, type Shop } from './shop.ts';

export const TELNYX_LINE = '+12125550111';
export const SINCH_LINE = '+12125550122';

const PROFILE = { apiKey: 'KEY0000', profileId: '40017b7e-b3c0-4ac3-8740-9c3c5a0a0e0c' };
export const PLAN = { servicePlanId: 'plan0000', apiToken: 'token0000', webhookSecret: 'agreed with Sinch' };

/** A provider's double, the shop's account there, and the address that it was told to post to. */
export type Line<Fake> = { fake: Fake; accountId: string; webhook: string };

/** Gives a shop the number `TELNYX_LINE`, at a Telnyx of its own. */
export async function connectFakeTelnyx(shop: Shop): Promise<Line<FakeTelnyx>> {
  const fake = await startFakeTelnyx({ ...PROFILE, now: () => shop.clock.now });
  const account = { externalId: PROFILE.profileId, secret: PROFILE.apiKey, numbers: [TELNYX_LINE] };
  shop.context.channels.telnyx = telnyxChannel({ apiBase: fake.apiBase, timeoutMs: 2000 });
  return { fake, ...(await connect(shop, 'telnyx', account, { public_key: fake.publicKey })) };
}

/** Gives a shop the number `SINCH_LINE`, at a Sinch of its own. */
export async function connectFakeSinch(shop: Shop): Promise<Line<FakeSinch>> {
  const fake = await startFakeSinch({ ...PLAN, now: () => shop.clock.now });
  const account = { externalId: PLAN.servicePlanId, secret: writeSecrets(PLAN), numbers: [SINCH_LINE] };
  shop.context.channels.sinch = sinchChannel({ apiBase: fake.apiBase, timeoutMs: 2000 });
  return { fake, ...(await connect(shop, 'sinch', account, { region: 'us' })) };
}

type Account = { externalId: string; secret: string; numbers: string[] };

async function connect(
  shop: Shop,
  provider: ProviderName,
  account: Account,
  options: Record<string, string>,
) {
  const { db, workspaceId, clock, context } = shop;
  await connectProvider(db, safe(SECRET), workspaceId, { provider, ...account }, clock.now);
  const id = await setOptions(shop, account.externalId, options);
  return { accountId: id, webhook: webhooksOf(context.publicUrl, { provider, id }).messages };
}

/** What the account's provider needs to know beyond the secret; gives our id of the account. */
export async function setOptions(
  { db, workspaceId }: Shop,
  externalId: string,
  options: Record<string, string>,
): Promise<string> {
  const row = await writing(db, workspaceId, tx =>
    tx
      .updateTable('providerAccounts')
      .set({ options: JSON.stringify(options) })
      .where('workspaceId', '=', workspaceId)
      .where('externalId', '=', externalId)
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}
