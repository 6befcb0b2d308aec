import type { Connection } from '../../server/store/database.ts';
import { type FakeTwilio, startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { type Client, keyClient } from '../harness/client.ts';
import { freshDatabase } from '../harness/database.ts';
import { SHOP_LINE, TWILIO_ACCOUNT, twilioVariables } from '../harness/onTwilio.ts';
import { type Parley, startParley } from '../harness/parley.ts';

export type Node = Parley & {
  key: Client;
  /** A customer's text comes in here. */
  text(from: string, body: string): Promise<Response>;
};

/** Two processes of the product on one database. */
export type TwoNodes = { a: Node; b: Node; owner: Connection; twilio: FakeTwilio; end(): Promise<void> };

type Variables = Record<string, string>;

/** Both start at the same moment, on nothing. */
export function startTwoNodes(more: Variables = {}): Promise<TwoNodes> {
  return startNodes(env =>
    Promise.all([startParley({ env: { ...env, ...more } }), startParley({ env: { ...env, ...more } })]),
  );
}

/** `a` answers requests, `b` does the jobs. */
export function startWebAndWorker(): Promise<TwoNodes> {
  return startNodes(async env => {
    const web = await startParley({ env: { ...env, ROLE: 'web' } });
    return [web, await startParley({ env: { ...env, ROLE: 'worker', PUBLIC_URL: web.url } })];
  });
}

async function startNodes(start: (env: Variables) => Promise<[Parley, Parley]>): Promise<TwoNodes> {
  const database = await freshDatabase();
  const twilio = await startFakeTwilio(TWILIO_ACCOUNT);
  const shared = { DATABASE_URL: urlOf(database.owner), SECRET_KEY: 'the secret of both nodes' };
  const env = { ...shared, ...twilioVariables(twilio) };
  const [first, second] = await start(env);
  const { apiKey, owner } = first.apiKey ? first : second;
  const node = (parley: Parley): Node => ({
    ...parley,
    apiKey,
    owner,
    key: keyClient(parley.url, apiKey),
    text: (from, body) =>
      twilio.receive({ url: `${parley.url}/webhooks/twilio/messages`, from, to: SHOP_LINE, body }),
  });
  return {
    a: node(first),
    b: node(second),
    owner: database.owner,
    twilio,
    end: async () => {
      await Promise.all([first.end(), second.end()]);
      await twilio.close();
      await database.drop();
    },
  };
}

/** The address of a database that is reached by a socket in the file system. */
export function urlOf({ host, port, user, database }: Connection): string {
  return `postgres://${encodeURIComponent(String(host))}:${port}/${database}?user=${user}`;
}
