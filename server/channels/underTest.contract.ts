import { randomUUID } from 'node:crypto';
import type { OutboundText, ProviderAccount, SendOutcome, SmsChannel } from './channel.ts';

/** How a provider can behave towards the texts that are handed to it next. */
type ProviderBehaviour =
  | 'takes'
  | 'refuses_the_number'
  | 'limits_the_rate'
  | 'is_down'
  | 'takes_and_never_answers'
  | 'never_answers'
  | 'takes_and_hangs_up';

export type Numbers = Pick<OutboundText, 'from' | 'to'>;

/** A customer's text whose webhook never reaches anybody. */
export type UnheardText = Numbers & { body: string; pictures: Buffer[] };

/** A provider under the test's control. An adapter that lacks a hook does not compile: nothing is skipped. */
type ProviderUnderTest = {
  /** Makes it behave so from now on; gives the numbers to text between for that to happen. */
  behave: Record<ProviderBehaviour, () => Numbers | Promise<Numbers>> & {
    /** Null for a provider that has no word for it, takes the text and fails it for whatever reason. */
    refuses_opted_out: (() => Numbers | Promise<Numbers>) | null;
  };
  /** What it has taken, oldest first. */
  taken(): Pick<OutboundText, 'from' | 'to' | 'body' | 'mediaUrls'>[];
  /** Gives the id that the webhook would have had. */
  receives(text: UnheardText): string | Promise<string>;
  /** What a customer sent along, by the address that the provider's request would name. */
  media: {
    /** A PNG of these bytes. */
    holds(bytes: Buffer): string | Promise<string>;
    has_no_more(): string | Promise<string>;
    never_gives(): string | Promise<string>;
  };
  stop(): Promise<void>;
};

export type ChannelUnderTest = {
  /** Its time-out short enough for a test to sit through. */
  channel: SmsChannel;
  account: ProviderAccount;
  /** One that the provider does not know, or not by this secret. */
  stranger: ProviderAccount;
  /** The bytes of the largest picture that it takes. */
  largestMedia: number;
  /** As many plain letters as it takes in one text, up to the 1,600 that are ours. */
  longestBody: number;
  provider: ProviderUnderTest;
};

export type Given = () => ChannelUnderTest;

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

export async function sendWhile(
  given: Given,
  behaviour: ProviderBehaviour,
  rest: Partial<OutboundText> = {},
) {
  return sendBetween(given, await given().provider.behave[behaviour](), rest);
}

export async function sendBetween(given: Given, numbers: Numbers, rest: Partial<OutboundText> = {}) {
  const { channel, account } = given();
  const text = { ...plainText(numbers), ...rest };
  const outcome = await channel.send(account, text);
  const find = (change: Partial<OutboundText & { since: Date }> = {}) =>
    channel.find(account, { ...text, since: LONG_AGO, ...change });
  return { text, outcome, find };
}

function plainText(numbers: Numbers): OutboundText {
  const statusCallback = 'https://shop.example/status';
  return { ...numbers, reference: randomUUID(), body: 'On its way', mediaUrls: [], statusCallback };
}

export function idOf(outcome: SendOutcome): string {
  if (outcome.kind !== 'accepted') throw new Error(`expected the text to be accepted, got ${outcome.kind}`);
  return outcome.providerId;
}

/** Bytes of every value, so that nothing on the way can take them for text. */
export function bytesOf(length: number): Buffer {
  return Buffer.alloc(length, Buffer.from(Array.from({ length: 256 }, (_, value) => value)));
}
