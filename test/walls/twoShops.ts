import { receiveMessage } from '../../server/actions/receiveMessage.ts';
import { recordMarketingSend } from '../../server/actions/recordMarketingSend.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { safe } from '../../server/secrets.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { addMember, createWorkspace } from '../../server/store/createWorkspace.ts';
import { openShop, SECRET, SHOP_NUMBER, type Shop } from '../harness/shop.ts';

/** Two shops in one database, each with something in every table. */
export async function openTwoShops(): Promise<{ shop: Shop; a: string; b: string }> {
  const shop = await openShop();
  const { db, context, workspaceId: a, clock } = shop;
  const settings = {
    organization_prefix: 'B',
    default_sender_email: 'b@b.example',
    time_zone: 'Europe/Rome',
  };
  const b = await createWorkspace(db, { name: 'B', settings }, clock.now);
  await addMember(
    db,
    b,
    { name: 'Bea', email: 'bea@b.example', passwordHash: 'none', role: 'owner' },
    clock.now,
  );
  const account = {
    provider: 'simulator' as const,
    externalId: 'simulator-b',
    secret: '',
    numbers: [SHOP_NUMBER],
  };
  await connectProvider(db, safe(SECRET), b, account, clock.now);
  for (const workspaceId of [a, b]) {
    await createApiKey(db, workspaceId, 'A key', ['tickets:read'], clock.now);
    for (const body of ['Hello', 'JOIN']) await receiveMessage(context, workspaceId, 'simulator', text(body));
    await recordMarketingSend(context, workspaceId, { ...CAMPAIGN, sentAt: clock.now }, SYSTEM);
  }
  return { shop, a, b };
}

const CAMPAIGN = {
  type: 'campaign',
  id: 'autumn',
  name: 'Autumn',
  phone: '+393475550142',
  body: 'New in',
  from: null,
  status: 'sent',
} as const;

function text(body: string) {
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator', from: '+393475550142', to: SHOP_NUMBER };
  return { ...about, providerId: `WALL-${body}`, body, media: [], providerKeyword: null, place };
}
