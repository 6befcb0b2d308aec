import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let ticketId: string;

/** A customer whose name is a formula asks, is answered after ten minutes, and asks again the next day. */
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  await served.text('JOIN');
  await served.text('Where is my order, "please"?');
  const [ticket] = (await owner.call('listTickets')).data;
  ticketId = ticket?.id ?? '';
  const tag = await owner.call('createTag', { body: { name: 'Returns', color: 'teal' } });
  later(10);
  await owner.call('reply', { params: { id: ticketId }, body: { body: 'On its way' } });
  await owner.call('patchTicket', { params: { id: ticketId }, body: { tags: [tag.id] } });
  await owner.call('editProfile', {
    params: { id: ticket?.profile.id ?? '' },
    body: { name: '=HYPERLINK("x")' },
  });
  await served.text('Hello', { from: '+393475550199' });
});
afterAll(() => served.close());

function later(minutes: number): void {
  served.clock.now = new Date(served.clock.now.getTime() + minutes * 60_000);
}

async function table(path: string): Promise<Record<string, string>[]> {
  const answer = await owner.send(`/api/v1/exports/${path}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
  const [head = [], ...lines] = cellsOf(await answer.text());
  return lines.map(line => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])));
}

/** RFC 4180, as far as a test needs it. */
function cellsOf(text: string): string[][] {
  const lines = text.split('\r\n').slice(0, -1);
  const cells = (line: string) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.slice(0, -1) ?? [];
  const plain = (cell: string) =>
    cell
      .replace(/,$/, '')
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"');
  return lines.map(line => cells(`${line},`).map(plain));
}

describe('DATA-3: GET /api/v1/exports/tickets.csv', () => {
  test('has a line a ticket, with who answered it how soon; a formula is made none', async () => {
    const [newest, first, ...more] = await table('tickets.csv');
    expect(more).toEqual([]);
    expect(newest).toMatchObject({ number: '2', phone: "'+393475550199", first_answer_seconds: '' });
    expect(first).toMatchObject({
      ...{ number: '1', channel: 'sms', status: 'open', customer: '\'=HYPERLINK("x")', tags: 'Returns' },
      ...{ opened_at: '2026-11-10T09:00:00.000Z', opened_at_local: '2026-11-10 10:00:00' },
      ...{ first_answer_at: '2026-11-10T09:10:00.000Z', first_answer_seconds: '600', within_target: 'yes' },
      ...{ customer_messages: '1', replies: '1', ticket_id: ticketId },
    });
  });

  test('takes the filters of the list, words that are searched for, and days', async () => {
    const numbers = async (query: string) => (await table(`tickets.csv?${query}`)).map(one => one.number);
    const tag = (await owner.call('listTags')).data[0]?.id;
    expect(await numbers(`tag=${tag}`)).toEqual(['1']);
    expect(await numbers('status=closed')).toEqual([]);
    expect(await numbers('view=mine')).toEqual([]);
    expect(await numbers('q=%2B393475550199')).toEqual(['2']);
    expect(await numbers('from=2026-11-11')).toEqual([]);
    expect(await numbers('from=2026-11-10&to=2026-11-10')).toEqual(['2', '1']);
  });

  test('names what it cannot take', async () => {
    const answer = await owner.send('/api/v1/exports/tickets.csv?from=yesterday&status=lost');
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', 'status', 'from']);
    const key = await served.keyWith(['tickets:read']);
    const mine = await key.send('/api/v1/exports/tickets.csv?view=mine');
    expect(await problemIn(mine)).toEqual([403, 'not_a_member']);
  });
});

describe('DATA-3: GET /api/v1/exports/messages.csv', () => {
  test('has a line a message, those of no ticket too', async () => {
    const messages = await table('messages.csv');
    expect(messages.map(one => [one.ticket, one.direction, one.body])).toEqual(
      expect.arrayContaining([
        ['', 'inbound', 'JOIN'],
        ['1', 'inbound', 'Where is my order, "please"?'],
        ['1', 'outbound', 'On its way'],
        ['2', 'inbound', 'Hello'],
      ]),
    );
    expect(messages.find(({ body }) => body === 'On its way')).toMatchObject({
      ...{ author: 'owner', source: 'agent', sent_at_local: '2026-11-10 10:10:00' },
    });
  });

  test('with a filter only of the tickets that it lets through', async () => {
    const tag = (await owner.call('listTags')).data[0]?.id;
    const bodies = (await table(`messages.csv?tag=${tag}`)).map(one => one.body);
    expect(bodies.toSorted()).toEqual(['On its way', 'Where is my order, "please"?']);
    expect(await table('messages.csv?to=2026-11-09')).toEqual([]);
  });
});

test('SET-2: each export is in the audit log', async () => {
  const { data } = await owner.call('listAudit', { query: { kind: 'privacy' } });
  const taken = data.flatMap(({ fields }) => Object.keys(fields));
  expect(new Set(taken)).toEqual(new Set(['exports/tickets', 'exports/messages']));
  expect(data[0]?.by).toMatchObject({ name: 'owner' });
});
