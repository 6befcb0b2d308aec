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

/** Both start at the same moment, on nothing. */
export async function startTwoNodes(more: Record<string, string> = {}): Promise<TwoNodes> {
  const database = await freshDatabase();
  const twilio = await startFakeTwilio(TWILIO_ACCOUNT);
  const shared = { DATABASE_URL: urlOf(database.owner), SECRET_KEY: 'the secret of both nodes', ...more };
  const env = { ...shared, ...twilioVariables(twilio) };
  const [first, second] = await Promise.all([startParley({ env }), startParley({ env })]);
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
function urlOf({ host, port, user, database }: Connection): string {
  return `postgres://${encodeURIComponent(String(host))}:${port}/${database}?user=${user}`;
}
