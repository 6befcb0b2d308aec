import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { temporaryDataDir } from '../../server/postgres/testApp.ts';
import { freePort } from '../harness/freePort.ts';
import { startParley } from '../harness/parley.ts';
import { runMain } from '../harness/program.ts';

/** A start that is to fail, on a data directory of its own unless one is given. */
async function failedStart(env: Record<string, string>) {
  const { dataDir, remove } = await temporaryDataDir();
  const program = runMain({ PORT: String(await freePort()), DATA_DIR: dataDir, ...env }, ['--empty']);
  const code = await program.ended;
  await remove();
  return { code, out: program.out(), errors: program.errors() };
}

// One after another: each of these has a PostgreSQL of its own to start.
describe('one clear sentence and exit code 1', () => {
  test('for a port in use', async () => {
    const taken = createServer();
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const end = await failedStart({ PORT: String(port) });
    taken.close();
    const errors = `Port ${port} of 127.0.0.1 cannot be listened on: it is in use.\n`;
    expect(end).toEqual({ code: 1, out: '', errors });
  });

  test('for a data directory in use, whose app goes on', async () => {
    const first = await startParley();
    const end = await failedStart({ DATA_DIR: first.dataDir });
    expect(end).toMatchObject({ code: 1, out: '' });
    expect(end.errors).toMatch(/^Another Parley is running on the data directory .+; stop it, .+\.\n$/);
    expect((await first.key.call('listTickets')).data).toEqual([]);
    await first.end();
  });
});

describe.concurrent('one clear sentence and exit code 1, without anything started', () => {
  test('for a database that cannot be reached', async () => {
    const end = await failedStart({ DATABASE_URL: `postgres://parley@127.0.0.1:${await freePort()}/parley` });
    expect(end).toMatchObject({ code: 1, out: '' });
    expect(end.errors).toMatch(/^The database of DATABASE_URL cannot be used: .*ECONNREFUSED.*\.\n$/);
  });

  test('for a database whose host there is not', async () => {
    const end = await failedStart({ DATABASE_URL: 'postgres://parley@no-such-host.invalid/parley' });
    expect(end).toMatchObject({ code: 1, out: '' });
    expect(end.errors).toMatch(/^The database of DATABASE_URL cannot be used: .+\.\n$/);
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 1 to 65535.\n'],
    [{ ROLE: 'boss' }, 'ROLE must be all, web or worker.\n'],
    [{ TWILIO_ACCOUNT_SID: 'AC1' }, 'TWILIO_AUTH_TOKEN is missing, while TWILIO_ACCOUNT_SID is set.\n'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address like postgres://host:port.\n'],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY must have at least 16 characters.\n'],
  ])('for %o', async (env, errors) => {
    expect(await failedStart(env as Record<string, string>)).toEqual({ code: 1, out: '', errors });
  });

  test('for a DATA_DIR that is a file', async () => {
    const end = await failedStart({ DATA_DIR: process.execPath });
    expect(end).toMatchObject({ code: 1, out: '' });
    expect(end.errors).toMatch(/^The data directory .+ cannot be used: EEXIST: [^\n]+\.\n$/);
  });
});
