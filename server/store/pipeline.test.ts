import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { sendAll } from './pipeline.ts';

let client: Client;
beforeEach(async () => {
  client = new Client(inject('connection'));
  await client.connect();
});
afterEach(() => client.end());

const add = (a: number, b: number) => ({
  text: 'select $1::int as first_one, $1::int + $2::int as the_sum',
  values: [String(a), String(b)],
});

describe('a trip of several statements', () => {
  it('answers each in turn, in the names of the domain, and null where nothing was sent', async () => {
    const many = { text: 'select n from generate_series(1, $1::int) n', values: ['3'] };
    expect(await sendAll(client, [add(1, 2), null, many, add(3, 4)])).toEqual([
      { command: 'SELECT 1', rows: [{ firstOne: 1, theSum: 3 }] },
      null,
      { command: 'SELECT 3', rows: [{ n: 1 }, { n: 2 }, { n: 3 }] },
      { command: 'SELECT 1', rows: [{ firstOne: 3, theSum: 7 }] },
    ]);
  });

  it('prepares each statement once, whatever trip it comes in', async () => {
    for (const n of [1, 2, 3]) await sendAll(client, [add(n, n), add(n, 0)]);
    const { rows } = await client.query('select statement from pg_prepared_statements');
    expect(rows).toEqual([{ statement: add(0, 0).text }]);
  });

  it('reads what is null as null, and an empty answer as no rows', async () => {
    const nothing = {
      text: 'select null::text as body where $1::boolean',
      values: ['true'],
    };
    const [one, none] = await sendAll(client, [nothing, { ...nothing, values: ['false'] }]);
    expect([one?.rows, none?.rows]).toEqual([[{ body: null }], []]);
  });

  it('fails as a whole with the first failure', async () => {
    const wrong = { text: 'select 1 / $1::int as n', values: ['0'] };
    await expect(sendAll(client, [add(1, 1), wrong, add(2, 2)])).rejects.toMatchObject({ code: '22012' });
  });
});
