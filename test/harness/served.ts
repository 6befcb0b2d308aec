import { Role, type Scope } from '../../contract/vocabulary.ts';
import { openPresence } from '../../server/chat/presence.ts';
import { buildApp } from '../../server/http/app.ts';
import { openLog } from '../../server/log.ts';
import { hashPassword } from '../../server/passwords.ts';
import { doorbell } from '../../server/realtime/doorbell.ts';
import { openHub } from '../../server/realtime/hub.ts';
import { telling } from '../../server/realtime/telling.ts';
import { openVisitorHub } from '../../server/realtime/visitors.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { addMember } from '../../server/store/createWorkspace.ts';
import { asApp } from '../../server/store/database.ts';
import { type Client, keyClient, memberClient } from './client.ts';
import { freePort } from './freePort.ts';
import { openShop, type Shop } from './shop.ts';

const PASSWORD = 'correct horse battery staple';

/** A shop with its HTTP in front, in this process: what needs no restart is tested quicker here. */
export type Served = Shop & {
  url: string;
  /** Signs the member of this role in anew; there is one of each. */
  as(role: Role): Promise<Client>;
  keyWith(scopes: Scope[]): Promise<Client>;
};

export async function openServed(): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const shop = await openShop({
    publicUrl: url,
    told: changes => tell({ kind: 'changed', workspaceIds: [...changes.keys()] }),
  });
  const log = openLog('error');
  const hub = openHub(shop.db, shop.context.now, log);
  const visitors = openVisitorHub({ ...shop.context, log });
  const presence = openPresence({ ...shop.context, log });
  const bus = doorbell(asApp(shop.owner), log);
  const tell = telling(bus, { hub, visitors, presence, log });
  const live = { hub, visitors, presence, tell };
  const app = await buildApp({ context: shop.context, ...live, log, simulator: null });
  await app.listen({ port, host: '127.0.0.1' });
  const { db, workspaceId, clock } = shop;
  const passwordHash = await hashPassword(PASSWORD);
  for (const role of Role.options) {
    await addMember(db, workspaceId, { name: role, email: emailOf(role), passwordHash, role }, clock.now);
  }
  return {
    ...shop,
    url,
    as: role => memberClient(url, { email: emailOf(role), password: PASSWORD }),
    keyWith: async scopes => {
      const { key } = await createApiKey(db, workspaceId, 'A key', scopes, clock.now);
      return keyClient(url, key);
    },
    close: async () => {
      await app.close();
      await bus.close();
      await shop.close();
    },
  };
}

function emailOf(role: Role): string {
  return `${role}@morlane.example`;
}
