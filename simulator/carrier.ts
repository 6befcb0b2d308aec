import type {
  FindQuestion,
  FoundText,
  InboundQuestion,
  InboundText,
  ListedText,
  OutboundText,
  SendOutcome,
  StatusReport,
} from '../server/channels/channel.ts';
import type { Database } from '../server/store/database.ts';
import { courier } from './courier.ts';
import { type Feed, feedOf } from './feed.ts';
import { type Phones, phonesIn } from './phones.ts';
import { type PhonePicture, type PicturePlace, pictureIn, picturesOf, SENT_PICTURES } from './pictures.ts';
import type { PhoneState } from './shapes.ts';
import { picturesOfShop } from './shopPictures.ts';
import { simulatorTables, type TextRow } from './tables.ts';
import { textsIn } from './texts.ts';

type CarrierOptions = {
  db: Database;
  /** The provider account by which the shop knows this carrier. */
  accountExternalId: string;
  /** Where the shop is reached: its pictures are fetched there, and nothing from anywhere else. */
  shopUrl: string;
  /** May reject: the report is then made again. */
  onReport(report: StatusReport): Promise<void>;
};

export type Carrier = {
  phones: Phones;
  feed: Feed;
  textsOf(phone: string): Promise<TextRow[]>;
  /** From the shop to a phone. */
  take(text: OutboundText): Promise<SendOutcome>;
  find(question: FindQuestion): Promise<FoundText[]>;
  /** What phones have texted to the shop, whether or not the shop took it. */
  received(question: InboundQuestion): Promise<ListedText[]>;
  /** Whether this is the shop's account here. */
  knows(accountExternalId: string): Promise<boolean>;
  /** Of a text, either way; null where there is none at this place. */
  picture(place: PicturePlace): Promise<PhonePicture | null>;
  /** From a phone to the shop: noted, handed over, and only then said to have arrived. */
  text(words: PhoneText, receive: (text: InboundText) => Promise<void>): Promise<TextRow>;
  switchPhone(phone: string, state: PhoneState): Promise<void>;
  /** Carries on with what was under way when the app was last stopped. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** `pictures` are `data:` addresses. */
type PhoneText = { phone: string; to: string; body: string; pictures?: string[] };

export const E164 = /^\+[1-9]\d{6,14}$/;

/** Twilio's codes, so that what is rehearsed here is what is met there. */
const NO_SUCH_NUMBER: SendOutcome = { kind: 'refused', errorCode: '21211', optedOut: false };
const TOO_MANY_PICTURES: SendOutcome = { kind: 'refused', errorCode: '21623', optedOut: false };
const OPTED_OUT: SendOutcome = { kind: 'refused', errorCode: '21610', optedOut: true };

/** A mobile carrier that exists only here. Its memory is in the database, so that any number of processes share it. */
export function openCarrier({ db, accountExternalId, shopUrl, onReport }: CarrierOptions): Carrier {
  const tables = simulatorTables(db);
  const [texts, phones] = [textsIn(tables), phonesIn(tables)];
  const feed = feedOf(texts);
  const fetchPictures = picturesOfShop(shopUrl);
  const about = { texts, phones, accountExternalId, fetchPictures };
  const delivery = courier({ ...about, onReport, onChange: feed.nudge });

  async function carryOn(phone?: string): Promise<void> {
    for (const text of await texts.underWay(phone)) delivery.carry(text);
  }

  return {
    phones,
    feed,
    textsOf: texts.ofPhone,

    async take(text) {
      if (!E164.test(text.to)) return NO_SUCH_NUMBER;
      if (text.mediaUrls.length > SENT_PICTURES.most) return TOO_MANY_PICTURES;
      if ((await phones.stateOf(text.to)) === 'opted_out') return OPTED_OUT;
      const { from, to, body, mediaUrls } = text;
      const taken = await texts.add({ ...sides('to_phone', from, to), body, mediaUrls, status: 'queued' });
      feed.nudge();
      delivery.carry(taken);
      return { kind: 'accepted', providerId: taken.providerId, status: 'queued' };
    },

    find: async question => (await texts.answering(question)).map(found),

    received: async question => {
      const rows = question.numbers.length > 0 ? await texts.toShop(question) : [];
      const told = await question.known?.(rows.map(text => text.providerId));
      return rows
        .filter(text => !told?.has(text.providerId))
        .map(text => ({ ...inbound(text, accountExternalId), receivedAt: text.at }));
    },

    knows: async id => {
      // A database that cannot be asked knows nobody.
      await phones.all();
      return id === accountExternalId;
    },

    picture: async ({ providerId, index }) => {
      const text = await texts.named(providerId);
      return pictureIn(text?.mediaUrls[index] ?? '');
    },

    async text({ phone, to, body, pictures = [] }, receive) {
      await phones.add(phone);
      const words = { ...sides('to_shop', phone, to), body, mediaUrls: pictures };
      const noted = await texts.add({ ...words, status: 'sent' });
      feed.nudge();
      const settle = (status: 'delivered' | 'failed') => texts.move(noted, { status }).finally(feed.nudge);
      await receive(inbound(noted, accountExternalId)).catch(async error => {
        await settle('failed');
        throw error;
      });
      return (await settle('delivered')) ?? noted;
    },

    async switchPhone(phone, state) {
      await phones.switch(phone, state);
      feed.deskChanged();
      await carryOn(phone);
    },

    start: () => carryOn(),

    async stop() {
      feed.stop();
      await delivery.stop();
    },
  };
}

function sides(direction: TextRow['direction'], sender: string, recipient: string) {
  return { direction, sender, recipient };
}

function found({ providerId, status, errorCode, at }: TextRow): FoundText {
  return { providerId, status, errorCode, createdAt: at };
}

function inbound(text: TextRow, accountExternalId: string): InboundText {
  const { providerId, sender, recipient, body } = text;
  const place = { city: null, region: null, postalCode: null, country: null };
  const media = picturesOf(text);
  const words = { from: sender, to: recipient, body, media, providerKeyword: null };
  return { providerId, accountExternalId, ...words, place };
}
