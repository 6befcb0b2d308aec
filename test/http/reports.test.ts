import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { customer, later } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const problemOf = async (query: string) => {
  const answer = await owner.send(`/api/v1/reports?${query}`);
  const { errors = [] } = (await answer.json()) as { errors?: { pointer: string }[] };
  return [answer.status, errors.map(({ pointer }) => pointer)];
};

test('TIME-2: the earliest day that may be asked for has thirty days that lead to it, as every other', async () => {
  const { from, days } = await owner.call('readReport', { query: { to: '2000-01-01' } });
  expect([from, days.length]).toEqual(['1999-12-03', 30]);
});

test('TIME-2: a report counts what was asked and replied, and each figure leads to its tickets', async () => {
  const [mara, other] = [await customer(served), await customer(served)];
  later(served, 10);
  const reply = (id: string) => owner.call('reply', { params: { id }, body: { body: 'It is on its way.' } });
  await reply(mara.ticketId);
  await reply(mara.ticketId);
  later(served, 80);
  await reply(other.ticketId);
  const report = await owner.call('readReport');
  expect(report).toMatchObject({ from: '2026-10-12', to: '2026-11-10', unanswered: 0, target_minutes: 60 });
  expect(report.days).toHaveLength(30);
  expect(report.total).toEqual({
    ...{ tickets: 2, replies: 3, answered: 2, within_target: 1 },
    ...{ median: 12 * 60, p90: 90 * 60 },
  });
  const { id: me } = (await owner.call('readSession')).member;
  expect(report.agents).toEqual([{ agent: { id: me, name: 'owner' }, ...report.total }]);
  const listed = async (had: 'question' | 'late_answer') => {
    const days = { since: report.from, until: report.to };
    return (await owner.call('listTickets', { query: { status: 'any', had, ...days } })).data.map(
      ({ id }) => id,
    );
  };
  expect(new Set(await listed('question'))).toEqual(new Set([mara.ticketId, other.ticketId]));
  expect(await listed('late_answer')).toEqual([other.ticketId]);
});

test('TIME-2: each table is there as CSV', async () => {
  const csv = async (query: string) => {
    const answer = await owner.send(`/api/v1/reports.csv?from=2026-11-09&to=2026-11-10${query}`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    return (await answer.text()).split('\r\n');
  };
  const counted = 'tickets,replies,answered,median_seconds,p90_seconds,within_target';
  expect(await csv('')).toEqual([
    `day,${counted}`,
    '2026-11-09,0,0,0,,,0',
    '2026-11-10,2,3,2,720,5400,1',
    '',
  ]);
  expect(await csv('&table=channels')).toEqual([`channel,${counted}`, 'sms,2,3,2,720,5400,1', '']);
  expect((await csv('&table=credits'))[0]).toBe('month,sending_number,messages,credits');
});

test('TIME-2: of days that make no report, the one that is wrong is named', async () => {
  expect(await problemOf('from=2026-11-02&to=2026-11-01')).toEqual([422, ['from']]);
  expect(await problemOf('from=2025-01-01&to=2026-11-01')).toEqual([422, ['from']]);
  expect(await problemOf('from=yesterday')).toEqual([422, ['from']]);
  expect(await problemOf('to=1999-12-31')).toEqual([422, ['to']]);
});

test('TIME-2: the thirty days before the first one that can be asked for are days as well', async () => {
  const report = await owner.call('readReport', { query: { to: '2000-01-01' } });
  expect(report).toMatchObject({ from: '1999-12-03', to: '2000-01-01' });
});
