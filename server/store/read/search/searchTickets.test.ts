import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holds, piecesIn } from '../../../../contract/search/hits.ts';
import { termsOf } from '../../../../contract/search/terms.ts';
import { indexAll, search } from '../../../../test/harness/searching.ts';
import { openShop, type Shop } from '../../../../test/harness/shop.ts';
import { changeTicket } from '../../../actions/changeTicket.ts';
import { editProfile } from '../../../actions/editProfile.ts';
import { SYSTEM } from '../../../domain/decision.ts';
import type { Message, Ticket } from '../../../domain/state.ts';
import { inWorkspace } from '../../database.ts';
import { phoneDigits } from '../phoneDigits.ts';
import type { Position } from '../tickets.ts';

const WORDS = [
  'order',
  'ordered',
  'or',
  'o',
  'blue',
  'bluebell',
  'ß',
  '東京都',
  '京',
  '2291',
  '229',
  '7',
  '12',
  'zoe',
];
const NAMES = ['Zoë Blue', 'Order Bluebell', 'Ada', '東京 Zoe', 'Ada Blue'];

const word = fc.constantFrom(...WORDS);
const body = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '));
const texts = fc.array(fc.record({ from: fc.nat({ max: 39 }), body }), { minLength: 200, maxLength: 200 });
const query = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' ')),
  fc.array(word, { minLength: 2, maxLength: 3 }).map(words => `"${words.join(' ')}"`),
  fc.constantFrom(
    'zo',
    'ad blu',
    'blue-order',
    '#7',
    '+1 415 555 10',
    '5551003',
    '1003',
    '105',
    'ada 415',
    '"blue',
  ),
);

const phoneOf = (customer: number) => `+1415555${1000 + customer}`;

let shop: Shop;
let everything: Known[];
const seed = fc.sample(fc.nat(), 1)[0] ?? 0;

beforeAll(async () => {
  shop = await openShop();
  const [all = []] = fc.sample(texts, { seed, numRuns: 1 });
  for (const [at, text] of all.entries()) {
    shop.clock.now = new Date(shop.clock.now.getTime() + 1000);
    const result = await shop.text(text.body, { from: phoneOf(text.from) });
    if (result !== 'repeated' && result.ticket) await settle(result.ticket, text.from);
    // The last ones are not in the index yet.
    if (at === 160) await indexAll(shop);
  }
  everything = await inWorkspace(shop.db, shop.workspaceId, known);
});
afterAll(() => shop.close());

/** A customer in five has a name, one in three a closed ticket, one in four one that is ours. */
async function settle(ticket: Ticket, customer: number): Promise<void> {
  const { context, workspaceId, memberId } = shop;
  const name = NAMES[customer];
  if (name) await editProfile(context, workspaceId, ticket.profileId, { name }, SYSTEM);
  const patch = {
    ...(customer % 3 === 0 && { status: 'closed' as const }),
    ...(customer % 4 === 0 && { assigneeId: memberId }),
  };
  await changeTicket(context, workspaceId, ticket.id, patch, SYSTEM);
}

type Known = { ticket: Omit<Ticket, 'number'> & { number: number }; name: string | null; thread: Message[] };

/** Each ticket with all there is of it, in the list's order; a thread's newest message first. */
async function known(tx: Parameters<Parameters<typeof inWorkspace>[2]>[0]): Promise<Known[]> {
  const tickets = await tx
    .selectFrom('tickets')
    .selectAll()
    .orderBy('sortedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const profiles = await tx.selectFrom('profiles').selectAll().execute();
  const messages = await tx
    .selectFrom('messages')
    .selectAll()
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return tickets.map(ticket => ({
    ticket,
    name: profiles.find(({ id }) => id === ticket.profileId)?.name ?? null,
    thread: messages.filter(({ threadId }) => threadId === ticket.threadId),
  }));
}

/** A ticket's number, and the id of the message that holds it. */
type Seen = [number: number, messageId: string | null];

/** What is to be found, looked for in everything there is. */
function looked(q: string, status: string): Seen[] {
  const terms = termsOf(q);
  return everything.flatMap(({ ticket, name, thread }): Seen[] => {
    if (terms.length === 0 || (status !== 'any' && ticket.status !== status)) return [];
    const isPhone = (typed: string) => {
      const digits = phoneDigits(typed);
      return digits !== null && (ticket.phone ?? '').includes(digits);
    };
    const missing = terms.filter(
      term =>
        ((terms.length > 1 && phoneDigits(q)) || !isPhone(term.typed)) &&
        term.typed.replace('#', '') !== String(ticket.number) &&
        !holds(piecesIn(name ?? ''), term),
    );
    if (missing.length === 0 || isPhone(q)) return [[ticket.number, null]];
    const hit = thread.find(message => missing.every(term => holds(piecesIn(message.body), term)));
    return hit ? [[ticket.number, hit.id]] : [];
  });
}

/** Page by page. What is cut says so, and then there may be less. */
async function seen(q: string, more: Parameters<typeof search>[2]): Promise<{ all: Seen[]; isCut: boolean }> {
  const all: Seen[] = [];
  let [from, isCut]: [Position | null, boolean] = [null, false];
  do {
    const page = await search(shop, q, { ...more, from });
    expect(page.tickets.length).toBeLessThanOrEqual(more?.limit ?? 50);
    all.push(...page.tickets.map(({ number, hit }): Seen => [number, hit?.messageId ?? null]));
    isCut ||= page.isCut;
    from = page.next;
  } while (from);
  return { all, isCut };
}

describe('VIEW-4: a search finds what is found by looking at everything', () => {
  const asked = fc.tuple(
    query,
    fc.constantFrom('any' as const, 'open' as const, 'closed' as const),
    fc.constantFrom(3, 50),
    // Few are read by their numbers; down the list it goes for more, in parts.
    fc.constantFrom(
      undefined,
      { few: 1, fewOfAList: 1, atOnce: 4, later: 6, stretch: 7 },
      { few: 50, fewOfAList: 2, atOnce: 4, later: 6, stretch: 7 },
    ),
  );

  test.each(['while the last texts are not indexed', 'once all are'])('%s', async when => {
    if (when === 'once all are') await indexAll(shop);
    await fc.assert(
      fc.asyncProperty(asked, async ([q, status, limit, bounds]) => {
        const { all, isCut } = await seen(q, { status, limit, bounds });
        const wanted = looked(q, status).filter(([number]) => !isCut || all.some(([one]) => one === number));
        expect(all, `${q} of ${status}, texts of seed ${seed}`).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test('VIEW-2: within the filters of the list', async () => {
    const mine = new Set(
      everything
        .filter(({ ticket }) => ticket.assigneeId === shop.memberId)
        .map(({ ticket }) => ticket.number),
    );
    const { tickets } = await search(shop, 'order', { view: 'mine' });
    const wanted = looked('order', 'any').filter(([number]) => mine.has(number));
    expect(tickets.map(({ number }) => number)).toEqual(wanted.map(([number]) => number));
    expect(wanted.length).toBeGreaterThan(0);
  });
});
