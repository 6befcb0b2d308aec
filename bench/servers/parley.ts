import { fileURLToPath } from 'node:url';
import { type Cluster, urlOf } from '../cluster.ts';
import { ANSWERS_BY_HAND, type Shop, shopAt } from '../shops.ts';
import { type Child, freePort, startChild } from './child.ts';

export const SECRET_KEY = 'a secret key for benches only';

export type Parley = Child & { address: string; shop: Shop; apiKey: string };

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** What does not measure its texts out sends none. */
const NOWHERE = 'http://127.0.0.1:9';

/** The real server, as it is run beside workers, with one shop that texts through Twilio, or what stands in for it. */
export async function startParley(cluster: Cluster, apiBase = NOWHERE): Promise<Parley> {
  const port = await freePort();
  const child = await startChild(MAIN, port, environment(cluster, 'web', apiBase), ['--empty']);
  const address = `http://127.0.0.1:${port}`;
  const [, apiKey = ''] = /^API key: (\S+)$/m.exec(child.lines.join('\n')) ?? [];
  await answerByHand(address, apiKey);
  return { ...child, address, shop: SHOP, apiKey };
}

/** All of it in one process, on a shop that it makes, or whose key this is. */
export async function startAlone(
  cluster: Cluster,
  nodeOptions: string[],
  env: Record<string, string>,
  known?: string,
): Promise<Parley> {
  const port = await freePort();
  const variables = { ...environment(cluster, 'all', NOWHERE), ...env };
  const child = await startChild(MAIN, port, variables, ['--empty'], nodeOptions);
  const [, apiKey = known ?? ''] = /^API key: (\S+)$/m.exec(child.lines.join('\n')) ?? [];
  return { ...child, address: `http://127.0.0.1:${port}`, shop: SHOP, apiKey };
}

/** Who signs in, as its first start has told. */
export function credentialsIn({ lines }: Parley): { email: string; password: string } {
  const [, email = '', password = ''] = /^Sign in: (\S+) \/ (\S+)$/m.exec(lines.join('\n')) ?? [];
  return { email, password };
}

/** A worker beside it. */
export async function startWorker(
  cluster: Cluster,
  apiBase: string,
  more: Record<string, string> = {},
): Promise<Child> {
  return startChild(MAIN, await freePort(), { ...environment(cluster, 'worker', apiBase), ...more });
}

/** Another node before the same database. */
export async function startNode(cluster: Cluster): Promise<Child & { address: string }> {
  const child = await startChild(MAIN, await freePort(), environment(cluster, 'web', NOWHERE));
  return { ...child, address: `http://127.0.0.1:${child.port}` };
}

/** The product as a first start shows it, where no provider is named: with the demo shop. */
export async function startDemo(cluster: Cluster): Promise<Child> {
  const { directory: DATA_DIR, connection } = cluster;
  return startChild(MAIN, await freePort(), { DATABASE_URL: urlOf(connection), DATA_DIR, ROLE: 'web' });
}

const SHOP = shopAt(0);

/** What is measured is how much it can take, and not how much it lets in. */
const UNLIMITED = { RATE_LIMIT_KEY: 'off', RATE_LIMIT_SESSION: 'off', RATE_LIMIT_ADDRESS: 'off' };

function environment({ directory, connection }: Cluster, role: string, apiBase: string) {
  return {
    DATABASE_URL: urlOf(connection),
    DATA_DIR: directory,
    SECRET_KEY,
    ROLE: role,
    TWILIO_ACCOUNT_SID: SHOP.accountSid,
    TWILIO_AUTH_TOKEN: SHOP.authToken,
    TWILIO_NUMBERS: SHOP.number,
    TWILIO_API_BASE: apiBase,
    ...UNLIMITED,
  };
}

async function answerByHand(address: string, apiKey: string): Promise<void> {
  const response = await fetch(`${address}/api/v1/settings`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(ANSWERS_BY_HAND),
  });
  if (!response.ok) throw new Error(`the settings cannot be changed: ${response.status}`);
}
