import { Role, type Scope } from '../../contract/vocabulary.ts';
import type { Patience } from '../../server/actions/patience.ts';
import { openPresence, type Presence } from '../../server/chat/presence.ts';
import { buildApp } from '../../server/http/app.ts';
import { openLimits } from '../../server/http/limits.ts';
import { DEFAULT_POLICIES, type Policies } from '../../server/limits/policies.ts';
import { processBuckets } from '../../server/limits/processBuckets.ts';
import { openLog } from '../../server/log.ts';
import { hashPassword } from '../../server/passwords.ts';
import { doorbell } from '../../server/realtime/doorbell.ts';
import { openHub } from '../../server/realtime/hub.ts';
import { type Tell, telling } from '../../server/realtime/telling.ts';
import { openVisitorHub, type VisitorHub } from '../../server/realtime/visitors.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { addMember } from '../../server/store/createWorkspace.ts';
import { asApp } from '../../server/store/database.ts';
import { type Client, keyClient, memberClient } from './client.ts';
import { freePort } from './freePort.ts';
import { openShop, type Shop } from './shop.ts';

const PASSWORD = 'correct horse battery staple';

/** What answers HTTP, in this process. */
export type Node = { url: string; visitors: VisitorHub; presence: Presence; stop(): Promise<void> };

/** Those of a workspace who call. */
export type Team = {
  /** Signs the member of this role in anew; there is one of each. */
  as(role: Role): Promise<Client>;
  keyWith(scopes: Scope[]): Promise<Client>;
};

/** A shop with its HTTP in front, in this process: what needs no restart is tested quicker here. */
export type Served = Shop &
  Pick<Node, 'url' | 'visitors' | 'presence'> &
  Team & {
    /** A second node before the same database, as far as its HTTP and its live lines go. */
    another(): Promise<Node>;
  };

export async function openServed(
  patience: Partial<Patience> = {},
  policies: Policies = DEFAULT_POLICIES,
): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const shop = await openShop({
    publicUrl: url,
    patience,
    told: changes => node.tell({ kind: 'changed', workspaceIds: [...changes.keys()] }),
  });
  const node = await openNode(shop, port, policies);
  return {
    ...shop,
    ...node,
    ...(await openTeam({ ...shop, url }, shop.workspaceId, 'morlane.example')),
    another: async () => openNode(shop, await freePort(), policies),
    close: async () => {
      await node.stop();
      await shop.close();
    },
  };
}

async function openNode(shop: Shop, port: number, policies: Policies): Promise<Node & { tell: Tell }> {
  const { context } = shop;
  const log = openLog('error');
  const hub = openHub(shop.db, context.now, log);
  const visitors = openVisitorHub({ ...context, log });
  const presence = openPresence({ ...context, log });
  const bus = doorbell(asApp(shop.owner), log);
  const tell = telling(bus, { hub, visitors, presence });
  const limits = openLimits(processBuckets(), policies);
  const app = await buildApp({ context, hub, visitors, presence, tell, log, limits, simulator: null });
  await app.listen({ port, host: '127.0.0.1' });
  const stop = async () => {
    await app.close();
    await bus.close();
  };
  return { url: `http://127.0.0.1:${port}`, visitors, presence, tell, stop };
}

/** A member of each role in this workspace, with an address at this host. */
export async function openTeam(
  { db, clock, url }: Pick<Served, 'db' | 'clock' | 'url'>,
  workspaceId: string,
  host: string,
): Promise<Team> {
  const passwordHash = await hashPassword(PASSWORD);
  const emailOf = (role: Role) => `${role}@${host}`;
  for (const role of Role.options)
    await addMember(db, workspaceId, { name: role, email: emailOf(role), passwordHash, role }, clock.now);
  return {
    as: role => memberClient(url, { email: emailOf(role), password: PASSWORD }),
    keyWith: async scopes => {
      const { key } = await createApiKey(db, workspaceId, 'A key', scopes, clock.now);
      return keyClient(url, key);
    },
  };
}
