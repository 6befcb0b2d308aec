import { ask, type Cluster } from '../cluster.ts';
import type { Parley } from '../servers/parley.ts';
import type { Of } from './questions.ts';

const TAGS = 100;
const QUICK_REPLIES = 100;
const CODES = 5000;
const NOTES = 100;

/** What the seed does not make, by the API: what a shop of that size has sorted, kept to hand and written beside. */
export async function stock({ address, apiKey }: Parley, { connection }: Cluster): Promise<Of> {
  const post = (path: string, body: unknown) => posted(`${address}/api/v1${path}`, apiKey, body);
  const times = (count: number, make: (at: number) => Promise<unknown>) =>
    Promise.all(Array.from({ length: count }, (_, at) => make(at)));
  const [first] = await ask(connection, LONGEST);
  const { ticket, profile, member } = first as Record<'ticket' | 'profile' | 'member', string>;
  const { id: tag = '' } = await post('/tags', { name: 'Returns', color: 'teal' });
  await times(TAGS - 1, at => post('/tags', { name: `Tag ${at}` }));
  await times(QUICK_REPLIES, at =>
    post('/quick_replies', { name: `Reply ${at}`, body: `About order ${at}: yes.`, channels: ['sms'] }),
  );
  const { id: coupon = '' } = await post('/coupons', { name: 'Autumn' });
  await post(`/coupons/${coupon}/codes`, { codes: Array.from({ length: CODES }, (_, at) => `AUTUMN-${at}`) });
  await times(NOTES, at => post(`/tickets/${ticket}/notes`, { body: `Note ${at}` }));
  // Told of what comes now: each of the newest tickets is a delivery, which nobody carries here.
  const { id: webhook = '' } = await post('/webhooks', {
    url: 'https://hooks.example/parley',
    events: ['ticket.*'],
  });
  const newest = (await ask(connection, NEWEST)).map(({ id }) => String(id));
  await post('/tickets/bulk', { ids: newest, patch: { add_tags: [tag] } });
  return { ticket, profile, coupon, tag, member, webhook };
}

/** Whoever wrote most. */
const LONGEST = `select t.id as ticket, t.profile_id as profile, m.account_id as member
  from (select ticket_id from messages group by ticket_id order by count(*) desc limit 1) most
    join tickets t on t.id = most.ticket_id join members m using (workspace_id) limit 1`;

const NEWEST = `select id from tickets where status = 'open' order by sorted_at desc limit 100`;

async function posted(url: string, apiKey: string, body: unknown): Promise<Record<string, string>> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (answer.ok) return (await answer.json()) as Record<string, string>;
  throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`);
}
