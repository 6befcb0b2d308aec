import type { Message, Problem, Ticket } from '../../contract/shapes.ts';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Line } from '../harness/otherLines.ts';
import { openServed, type Served } from '../harness/served.ts';
import { threadOf } from './customers.ts';

/** What Telnyx's double and Sinch's have in common. */
export type JsonFake = {
  receive(text: Texted & { url: string }): Promise<Response>;
  /** Any body, signed. */
  post(url: string, body: string): Promise<Response>;
  readonly texts: { id: string; from: string; to: string }[];
  close(): Promise<void>;
};

export type Texted = { id?: string; from: string; to: string; body: string; pictures?: Buffer[] };

/** A shop at a provider that posts JSON, whose webhook is called, and what is then to be seen of it. */
export type JsonWebhookShop<Fake> = Served &
  Line<Fake> & {
    /** A customer texts. */
    texted(text: Texted): Promise<Response>;
    latestProblem(): Promise<Problem | undefined>;
    journal(): Promise<{ providerKey: string; state: string }[]>;
    forgedSoFar(): Promise<number>;
    ticketOf(phone: string): Promise<Ticket>;
    /** An agent answers, and the answer is handed to the provider. */
    reply(phone: string, body: string): Promise<void>;
    thread(phone: string): Promise<Message[]>;
  };

export async function openJsonWebhookShop<Fake extends JsonFake>(
  provider: string,
  connect: (served: Served) => Promise<Line<Fake>>,
): Promise<JsonWebhookShop<Fake>> {
  const served = await openServed();
  const line = await connect(served);
  const owner = await served.as('owner');
  const { db, workspaceId, context } = served;
  const ticketOf = async (phone: string) => {
    const { data } = await owner.call('listTickets', { query: { status: 'any', limit: 100 } });
    const ticket = data.find(one => one.profile.phone === phone);
    if (!ticket) throw new Error(`${phone} has no ticket`);
    return ticket;
  };
  return {
    ...served,
    ...line,
    texted: text => line.fake.receive({ ...text, url: line.webhook }),
    latestProblem: async () => (await owner.call('listProblems')).data[0],
    journal: () =>
      inWorkspace(db, workspaceId, tx =>
        tx.selectFrom('journal').select(['providerKey', 'state']).orderBy('providerKey').execute(),
      ),
    forgedSoFar: async () => {
      const metrics = await (await fetch(`${served.url}/metrics`)).text();
      const counter = new RegExp(`^parley_forged_requests_total\\{provider="${provider}"\\} (\\d+)`, 'm');
      return Number(counter.exec(metrics)?.[1] ?? 0);
    },
    ticketOf,
    reply: async (phone, body) => {
      const { id, profile } = await ticketOf(phone);
      await owner.call('reply', { params: { id }, body: { body } });
      await deliverMessages(context, { workspaceId, threadId: profile.id });
    },
    thread: async phone => {
      const { id, profile } = await ticketOf(phone);
      return threadOf(owner, { phone, profileId: profile.id, ticketId: id });
    },
    close: async () => {
      await served.close();
      await line.fake.close();
    },
  };
}
