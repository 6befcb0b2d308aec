import { safe } from '../server/secrets.ts';
import { connectProvider } from '../server/store/connectProvider.ts';
import { createWorkspace } from '../server/store/createWorkspace.ts';
import { asApp, type Connection, type Database, openDatabase } from '../server/store/database.ts';

/** A workspace as Twilio sees it: its account, its token, its number. */
export type Shop = { accountSid: string; authToken: string; number: string };

export function shopAt(index: number): Shop {
  const digits = String(index).padStart(4, '0');
  return {
    accountSid: `AC${digits.padStart(32, '0')}`,
    authToken: `token-of-shop-${digits}`,
    number: `+39355551${digits}`,
  };
}

/** So many workspaces, each with a Twilio account and a number of its own. */
export async function createShops(owner: Connection, secretKey: string, count: number): Promise<Shop[]> {
  const db = openDatabase(asApp(owner));
  try {
    const shops = Array.from({ length: count }, (_, index) => shopAt(index + 1));
    for (const shop of shops) await createShop(db, secretKey, shop);
    return shops;
  } finally {
    await db.destroy();
  }
}

/** What is measured is a text that comes in, and not one that goes out. */
export const ANSWERS_BY_HAND = { auto_responder: { audience: 'off' as const } };

async function createShop(
  db: Database,
  secretKey: string,
  { accountSid, authToken, number }: Shop,
): Promise<void> {
  const settings = {
    organization_prefix: 'Shop',
    default_sender_email: 'care@shop.example',
    time_zone: 'Europe/Rome',
    ...ANSWERS_BY_HAND,
  };
  const workspaceId = await createWorkspace(db, { name: 'Shop', settings }, new Date());
  const account = {
    provider: 'twilio' as const,
    externalId: accountSid,
    secret: authToken,
    numbers: [number],
  };
  await connectProvider(db, safe(secretKey), workspaceId, account, new Date());
}
