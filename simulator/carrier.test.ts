import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InboundText, StatusReport } from '../server/channels/channel.ts';
import { asApp, type Database, openDatabase } from '../server/store/database.ts';
import { freshDatabase, type TestDatabase } from '../test/harness/database.ts';
import { type Carrier, openCarrier } from './carrier.ts';
import type { LiveEvent } from './shapes.ts';

const SHOP = '+393515550100';

let database: TestDatabase;
let db: Database;
let carrier: Carrier;
let reports: StatusReport[];
let phone: string;
let phones = 0;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(asApp(database.owner));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});
beforeEach(() => {
  reports = [];
  phones += 1;
  phone = `+39347555${1000 + phones}`;
  carrier = open();
});
afterEach(() => carrier.stop());

function open(onReport = async (report: StatusReport): Promise<void> => void reports.push(report)): Carrier {
  return openCarrier({ db, accountExternalId: 'simulator', shopUrl: 'http://localhost', onReport });
}

function send(body = 'On its way', mediaUrls: string[] = []) {
  return carrier.take({ reference: 'r', from: SHOP, to: phone, body, mediaUrls, statusCallback: '' });
}

const reported = (...statuses: string[]) =>
  vi.waitFor(() => expect(reports.map(report => report.status)).toEqual(statuses), 3000);
const settled = (ms = 900) => new Promise(done => setTimeout(done, ms));

describe('a text to a phone', () => {
  test('is reported sent, then delivered, under its id', async () => {
    const outcome = await send();
    await reported('sent', 'delivered');
    const providerId = outcome.kind === 'accepted' ? outcome.providerId : null;
    expect(providerId).toMatch(/^SIM[0-9a-f]{32}$/);
    expect(reports).toMatchObject([
      { providerId },
      { providerId, accountExternalId: 'simulator', errorCode: null, reference: null },
    ]);
  });

  test('waits while the phone is off, and arrives when it is on again', async () => {
    await carrier.switchPhone(phone, 'off');
    await send();
    await settled();
    await reported('sent');
    await carrier.switchPhone(phone, 'on');
    await reported('sent', 'delivered');
  });

  test('fails with the code of a blocked text where the phone refuses', async () => {
    await carrier.switchPhone(phone, 'refuses');
    await send();
    await reported('sent', 'failed');
    expect(reports.at(-1)?.errorCode).toBe('30007');
  });

  test('THREAD-2: fails, and never leaves, where its pictures cannot be had', async () => {
    await send('Look', ['http://elsewhere.example/media/a']);
    await reported('failed');
    expect(reports).toMatchObject([{ errorCode: '12300' }]);
    expect(await carrier.textsOf(phone)).toMatchObject([{ status: 'failed', mediaUrls: [] }]);
  });

  test('is carried on with after a restart', async () => {
    await send();
    await carrier.stop();
    expect(reports).toEqual([]);
    carrier = open();
    await carrier.start();
    await vi.waitFor(
      async () => expect(await carrier.textsOf(phone)).toMatchObject([{ status: 'delivered' }]),
      3000,
    );
  });

  test('is reported again where the report did not get through', async () => {
    await carrier.stop();
    const onReport = vi
      .fn()
      .mockRejectedValueOnce(new Error('the shop is away'))
      .mockResolvedValue(undefined);
    carrier = open(onReport);
    await send();
    await vi.waitFor(() => expect(onReport).toHaveBeenCalledTimes(3), 5000);
    expect(onReport.mock.calls.map(([report]) => report.status)).toEqual(['sent', 'sent', 'delivered']);
  });
});

describe('a text from a phone', () => {
  test('reaches the shop under the id that the phone shows', async () => {
    const received: InboundText[] = [];
    const text = await carrier.text(
      { phone, to: SHOP, body: 'Hello è 👋' },
      async one => void received.push(one),
    );
    expect(text).toMatchObject({ status: 'delivered', direction: 'to_shop', phone });
    expect(received).toMatchObject([
      {
        providerId: text.providerId,
        from: phone,
        to: SHOP,
        body: 'Hello è 👋',
        accountExternalId: 'simulator',
      },
    ]);
    expect(await carrier.phones.all()).toContainEqual(expect.objectContaining({ phone, state: 'on' }));
  });

  test('shows that it did not arrive where the shop could not take it', async () => {
    const broken = () => Promise.reject(new Error('no database'));
    await expect(carrier.text({ phone, to: SHOP, body: 'Hello' }, broken)).rejects.toThrow('no database');
    expect(await carrier.textsOf(phone)).toMatchObject([{ status: 'failed' }]);
  });
});

test('open pages hear every step, also of what another process takes', async () => {
  const heard: LiveEvent[] = [];
  const elsewhere = open();
  const stopListening = elsewhere.feed.listen(event => heard.push(event));
  const own = () =>
    heard.flatMap(event => (event.event === 'text' && event.data.phone === phone ? [event.data] : []));
  await send();
  await vi.waitFor(
    () => expect(own().at(-1)).toMatchObject({ status: 'delivered', body: 'On its way' }),
    4000,
  );
  stopListening();
  await elsewhere.stop();
});
