import { afterAll, beforeAll } from 'vitest';
import { describeSmsChannel } from '../server/channels/channel.contract.ts';
import type {
  FindQuestion,
  InboundQuestion,
  InboundText,
  OutboundText,
  ProviderAccount,
  SendOutcome,
} from '../server/channels/channel.ts';
import { asApp, type Database, openDatabase } from '../server/store/database.ts';
import { freshDatabase, type TestDatabase } from '../test/harness/database.ts';
import { type Carrier, openCarrier } from './carrier.ts';
import { simulatorChannel } from './channel.ts';
import { LARGEST_PICTURE, type PicturePlace } from './pictures.ts';

const SHOP = '+393515550100';
const ACCOUNT: ProviderAccount = {
  id: 'account',
  workspaceId: 'workspace',
  provider: 'simulator',
  externalId: 'simulator',
  secret: '',
  options: {},
};

let database: TestDatabase;
let db: Database;
const about = {
  accountExternalId: ACCOUNT.externalId,
  shopUrl: 'http://localhost',
  onReport: async () => {},
};
const nobodyThere = openDatabase({ host: '127.0.0.1', port: 9 });
beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(asApp(database.owner));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describeSmsChannel('The simulator', async () => {
  const carrier = openCarrier({ ...about, db });
  const line = troubledLine(carrier);
  // One database for all: each test has numbers of its own.
  const numbers = { from: freshPhone(), to: freshPhone() };
  // What answers is waited for, however busy the machine: only silence has to be cut short.
  const patient = simulatorChannel(line);
  let channel = patient;
  const whenLine =
    (trouble: Trouble, sender = patient) =>
    () => {
      line.trouble = trouble;
      channel = sender;
      return numbers;
    };
  const whenSilent = (trouble: Trouble) => whenLine(trouble, simulatorChannel(line, 1000));
  return {
    channel: {
      ...patient,
      send: (account, text) => channel.send(account, text),
      fetchMedia: (account, url) => channel.fetchMedia(account, url),
    },
    account: ACCOUNT,
    stranger: { ...ACCOUNT, externalId: 'another' },
    largestMedia: LARGEST_PICTURE,
    longestBody: 1600,
    provider: {
      behave: {
        takes: () => numbers,
        refuses_the_number: () => ({ ...numbers, to: '+0' }),
        refuses_opted_out: async () => {
          await carrier.phones.switch(numbers.to, 'opted_out');
          return numbers;
        },
        limits_the_rate: whenLine(failing('53300')),
        is_down: () => {
          line.carrier = openCarrier({ ...about, db: nobodyThere });
          return numbers;
        },
        takes_and_never_answers: whenSilent(async take => {
          await take();
          return silence();
        }),
        never_answers: whenSilent(silence),
        takes_and_hangs_up: whenLine(async take => {
          await take();
          return failing('ECONNRESET')(take);
        }),
      },
      taken: () => line.taken,
      receives: async ({ from, to, body, pictures }) => {
        const text = { phone: from, to, body, pictures: pictures.map(dataOf) };
        const { providerId } = await carrier.text(text, async () => {});
        return providerId;
      },
      media: {
        holds: bytes => sentAlong(carrier, bytes),
        has_no_more: async () => (await sentAlong(carrier, Buffer.from('one'))).replace(/0$/, '1'),
        never_gives: async () => {
          whenSilent(silence)();
          return sentAlong(carrier, Buffer.from('never given'));
        },
      },
      stop: () => carrier.stop(),
    },
  };
});

/** What can happen between Parley and the carrier, whose own database is fine. */
type Trouble = <T>(work: () => Promise<T>) => Promise<T>;

function troubledLine(carrier: Carrier) {
  const taken: OutboundText[] = [];
  const line = {
    carrier,
    taken,
    trouble: (take => take()) as Trouble,
    find: (question: FindQuestion) => line.carrier.find(question),
    received: (question: InboundQuestion) => line.carrier.received(question),
    knows: (id: string) => line.carrier.knows(id),
    picture: (place: PicturePlace) => line.trouble(() => line.carrier.picture(place)),
    take: (text: OutboundText) => line.trouble(() => takeAndNote(text)),
  };
  async function takeAndNote(text: OutboundText): Promise<SendOutcome> {
    const outcome = await line.carrier.take(text);
    if (outcome.kind === 'accepted') taken.push(text);
    return outcome;
  }
  return line;
}

function silence(): Promise<never> {
  return new Promise(() => {});
}

function failing(code: string): Trouble {
  return async () => {
    throw Object.assign(new Error('the line to the carrier broke'), { code });
  };
}

/** Texts a picture from a phone; the address by which the shop hears of it. */
async function sentAlong(carrier: Carrier, bytes: Buffer): Promise<string> {
  const heard: InboundText[] = [];
  const pictures = [dataOf(bytes)];
  const text = { phone: freshPhone(), to: SHOP, body: '', pictures };
  await carrier.text(text, async one => void heard.push(one));
  return heard[0]?.media[0]?.url ?? '';
}

function dataOf(bytes: Buffer): string {
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

let phones = 0;
function freshPhone(): string {
  phones += 1;
  return `+1415555${String(phones).padStart(4, '0')}`;
}
