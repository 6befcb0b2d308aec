import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../server/actions/context.ts';
import { PATIENCE, type Patience } from '../../server/actions/patience.ts';
import { receiveMessage } from '../../server/actions/receiveMessage.ts';
import { openBackground } from '../../server/background.ts';
import type { InboundText } from '../../server/channels/channel.ts';
import { returnLinks } from '../../server/chat/returnLinks.ts';
import { chatTokens } from '../../server/chat/tokens.ts';
import { giphy } from '../../server/gifs/giphy/giphy.ts';
import { klaviyo } from '../../server/klaviyo/client.ts';
import { openMailer } from '../../server/mail/mailer.ts';
import { unsubscribeLinks } from '../../server/mail/unsubscribeLinks.ts';
import { mediaAddresses } from '../../server/media/addresses.ts';
import { diskStore } from '../../server/media/diskStore.ts';
import { picturesElsewhere } from '../../server/media/elsewhere.ts';
import { openOidc } from '../../server/people/oidc/oidc.ts';
import { openPush } from '../../server/push/push.ts';
import { phoneHasher, safe } from '../../server/secrets.ts';
import { adminApi } from '../../server/shopify/adminApi.ts';
import type { CommittedChanges } from '../../server/store/commit.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { addMember, createWorkspace } from '../../server/store/createWorkspace.ts';
import { asApp, type Connection, type Database, openDatabase } from '../../server/store/database.ts';
import { openGate } from '../../server/store/gate.ts';
import { providerAccounts } from '../../server/store/providerAccounts.ts';
import { webhookCalls } from '../../server/webhooks/calls.ts';
import { freshDatabase } from './database.ts';

/** A shop on a database of its own, with a clock that the test sets. */
export type Shop = {
  context: Context;
  db: Database;
  owner: Connection;
  workspaceId: string;
  memberId: string;
  clock: { now: Date };
  /** A customer texts. */
  text(body: string, more?: Partial<InboundText>): ReturnType<typeof receiveMessage>;
  close(): Promise<void>;
};

export const SECRET = 'a secret for tests only';
export const SHOP_NUMBER = '+393515550100';
export const CUSTOMER = '+393475550142';

/** Where nobody listens: a test that wants GIFs brings a provider of its own. */
const NO_GIFS = giphy({ apiBase: 'http://127.0.0.1:9', timeoutMs: 1000 });

const NO_KLAVIYO = klaviyo({ apiBase: 'http://127.0.0.1:9', timeoutMs: 1000 });
/** The same of a shop. */
const NO_SHOP = adminApi({ apiBase: 'http://127.0.0.1:9', timeoutMs: 1000 });

type Opening = {
  publicUrl?: string;
  told?: (changes: CommittedChanges) => void;
  patience?: Partial<Patience>;
  clock?: { now: Date };
};

export async function openShop({
  publicUrl = 'http://localhost',
  told = () => {},
  patience = {},
  clock = { now: new Date('2026-11-10T09:00:00Z') },
}: Opening = {}): Promise<Shop> {
  const database = await freshDatabase();
  const app = asApp(database.owner);
  const db = openDatabase(app);
  const now = () => clock.now;
  const box = safe(SECRET);
  const hashOf = phoneHasher(SECRET);
  const gate = openGate(app, now, told, { linkBase: publicUrl, hashOf });
  const workspaceId = await createWorkspace(db, MORLANE, clock.now);
  const memberId = await addMember(db, workspaceId, NOA, clock.now);
  const account = {
    provider: 'simulator' as const,
    externalId: 'simulator',
    secret: '',
    numbers: [SHOP_NUMBER],
  };
  await connectProvider(db, box, workspaceId, account, clock.now);
  const pictures = await mkdtemp(join(tmpdir(), 'parley-pictures-'));
  const media = diskStore(pictures);
  const addresses = mediaAddresses({ secretKey: SECRET, publicUrl, now });
  const mail = openMailer(db, now, null);
  const accounts = providerAccounts(db, box, now);
  const pictured = { media, mediaAddresses: addresses };
  const installation = { box, named: null, mayRunSimulator: true };
  const background = openBackground(raise);
  const links = returnLinks({ secretKey: SECRET, now });
  const tokens = chatTokens({ secretKey: SECRET, now });
  const rest = {
    ...{ installation, ...pictured, mail, returnLinks: links, chatTokens: tokens },
    push: openPush({ secretKey: SECRET, privateAddresses: true }),
    oidc: openOidc({ secretKey: SECRET, privateAddresses: true, publicUrl, now }),
    webhooks: webhookCalls(true),
    picturesElsewhere: picturesElsewhere(true, 5000),
    viewersOf: () => [],
    unsubscribeLinks: unsubscribeLinks({ secretKey: SECRET }),
    ...{ patience: { ...PATIENCE, ...patience }, background, hashOf, publicUrl },
  };
  const context: Context = {
    gate,
    db,
    now,
    accounts,
    channels: {},
    gifs: { giphy: NO_GIFS },
    klaviyo: NO_KLAVIYO,
    shopify: NO_SHOP,
    ...rest,
  };
  let texts = 0;
  return {
    context,
    db,
    owner: database.owner,
    workspaceId,
    memberId,
    clock,
    text: (body, more = {}) => {
      texts += 1;
      return receiveMessage(context, workspaceId, 'simulator', { ...textOf(body, texts), ...more });
    },
    close: async () => {
      await background.settled();
      await gate.close();
      await db.destroy();
      await database.drop();
      await rm(pictures, { recursive: true, force: true });
    },
  };
}

const MORLANE = {
  name: 'Morlane',
  settings: {
    organization_prefix: 'Morlane',
    default_sender_email: 'care@morlane.example',
    time_zone: 'Europe/Rome',
    // Answers nobody asked for would stand between those that are looked for.
    auto_responder: { audience: 'off' as const },
  },
};

const NOA = {
  name: 'Noa Albrecht',
  email: 'noa@morlane.example',
  passwordHash: 'none',
  role: 'owner' as const,
};

function textOf(body: string, count: number): InboundText {
  return {
    providerId: `SIM${count}`,
    accountExternalId: 'simulator',
    from: CUSTOMER,
    to: SHOP_NUMBER,
    body,
    media: [],
    providerKeyword: null,
    place: { city: null, region: null, postalCode: null, country: null },
  };
}

function raise(error: unknown): never {
  throw error;
}
