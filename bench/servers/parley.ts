import { fileURLToPath } from 'node:url';
import { type Cluster, urlOf } from '../cluster.ts';
import { ANSWERS_BY_HAND, type Shop, shopAt } from '../shops.ts';
import { type Child, freePort, startChild } from './child.ts';

export const SECRET_KEY = 'a secret key for benches only';

export type Parley = Child & { address: string; shop: Shop };

/** The real server, as it is run beside workers, with one shop that texts through Twilio. */
export async function startParley({ directory, connection }: Cluster): Promise<Parley> {
  const port = await freePort();
  const shop = shopAt(0);
  const script = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
  const env = {
    DATABASE_URL: urlOf(connection),
    DATA_DIR: directory,
    SECRET_KEY,
    ROLE: 'web',
    TWILIO_ACCOUNT_SID: shop.accountSid,
    TWILIO_AUTH_TOKEN: shop.authToken,
    TWILIO_NUMBERS: shop.number,
    TWILIO_API_BASE: 'http://127.0.0.1:9',
  };
  const child = await startChild(script, port, env, ['--empty']);
  const address = `http://127.0.0.1:${port}`;
  await answerByHand(address, child.lines);
  return { ...child, address, shop };
}

async function answerByHand(address: string, lines: string[]): Promise<void> {
  const [, key] = /^API key: (\S+)$/m.exec(lines.join('\n')) ?? [];
  const response = await fetch(`${address}/api/v1/settings`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(ANSWERS_BY_HAND),
  });
  if (!response.ok) throw new Error(`the settings cannot be changed: ${response.status}`);
}
