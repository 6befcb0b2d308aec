import type { MessageStatus } from '../../contract/vocabulary.ts';

/**
 * The port that every SMS provider's adapter fills. An adapter is pure where it parses and verifies, and speaks
 * HTTP where it sends and asks; it knows nothing of tickets, consent or the database.
 */
export type SmsChannel = {
  readonly provider: ProviderName;
  /** What one text may carry: so many pictures, and so many bytes of them together. More pictures are refused. */
  readonly pictures: { most: number; bytes: number };
  /** Hand one text to the provider. Never throws: what went wrong is an outcome, and so is not knowing. */
  send(account: ProviderAccount, text: OutboundText): Promise<SendOutcome>;
  /** Ask the provider what it accepted: settles a send whose answer was lost. Throws when the provider cannot be asked. */
  find(account: ProviderAccount, question: FindQuestion): Promise<FoundText[]>;
  /**
   * Ask the provider what customers have texted: finds what its webhook failed to bring (SMS-9). As the webhook brings
   * it, but for what the provider tells there only: where a number is, and what it has answered itself. Oldest first.
   * Throws when the provider cannot be asked, or has more than may be read at once.
   */
  listInbound(account: ProviderAccount, question: InboundQuestion): Promise<ListedText[]>;
  /** Whether the provider accepts the account as it is given. Sends nothing, and never throws. */
  check(account: ProviderAccount): Promise<AccountCheck>;
  /**
   * Fetch a picture or video that a customer sent, from the address in the provider's own request. Never throws, and
   * never asks a host that is not the provider's. What the bytes are is for the caller to find out.
   */
  fetchMedia(account: ProviderAccount, url: string): Promise<MediaOutcome>;
};

export type ProviderName = 'twilio' | 'telnyx' | 'sinch' | 'simulator';

export type ProviderAccount = {
  id: string;
  workspaceId: string;
  provider: ProviderName;
  /** The provider's own id of the account: Twilio's AccountSid, Telnyx's messaging profile, Sinch's service plan. */
  externalId: string;
  /**
   * What opens its API, and signs its requests where one secret does both: Twilio's auth token, Telnyx's API key. Sinch
   * has one for each, see `sms/sinch/secrets.ts`.
   */
  secret: string;
  /** What else the adapter must know, and nobody needs to hide; by the names of `contract/providerRoutes.ts`. */
  options: Record<string, string>;
};

export type AccountCheck =
  | 'ok'
  /** It answers, and does not know this account, or not by these secrets. */
  | 'credentials'
  /** It gives no answer, or none that tells. */
  | 'unreachable';

/** Phone numbers are E.164 or a short code's digits. */
export type OutboundText = {
  /** Our own id of this attempt: 1 to 64 letters, digits, `_` or `-`, never used again. */
  reference: string;
  from: string;
  to: string;
  body: string;
  mediaUrls: string[];
  /** Where the provider reports what became of the text. */
  statusCallback: string;
};

export type SendOutcome =
  /** The provider has it under this id. */
  | { kind: 'accepted'; providerId: string; status: MessageStatus }
  /** The provider will never send it. */
  | { kind: 'refused'; errorCode: string; optedOut: boolean }
  /** The provider certainly did not take it; trying again later is safe. */
  | { kind: 'retry'; errorCode: string; afterSeconds: number | null }
  /** The provider may or may not have taken it: no answer, or one that cannot be read. */
  | { kind: 'unclear'; errorCode: string };

/** What is known of the text. A provider that carries the reference is asked by it, another by all the rest. */
export type FindQuestion = Pick<OutboundText, 'reference' | 'from' | 'to' | 'body'> & { since: Date };

export type FoundText = {
  providerId: string;
  status: MessageStatus;
  errorCode: string | null;
  createdAt: Date;
};

/** A customer's text as an adapter reads it off the provider's request. */
export type InboundText = {
  providerId: string;
  accountExternalId: string;
  from: string;
  to: string;
  body: string;
  media: { url: string; contentType: string }[];
  /** The provider has already acted on an opt-out, opt-in or help word, and answered it. */
  providerKeyword: 'stop' | 'start' | 'help' | null;
  /** Where the provider places the number, as far as it says. */
  place: { city: string | null; region: string | null; postalCode: string | null; country: string | null };
};

/** What was texted to one of these numbers, at or after `since`. */
export type InboundQuestion = {
  numbers: string[];
  since: Date;
  /** Which of these messages, by the provider's ids, need not be told: some providers tell the words of each alone. */
  known?: (providerIds: string[]) => Promise<ReadonlySet<string>>;
};

export type ListedText = InboundText & { receivedAt: Date };

/** What the provider reports of a text that we sent. */
export type StatusReport = {
  providerId: string;
  accountExternalId: string;
  status: MessageStatus;
  errorCode: string | null;
  /** That of the OutboundText, where the provider carries it: it tells which, even if the answer to it was lost. */
  reference: string | null;
};

/** In bytes: more than any carrier lets through. No adapter takes more of one picture. */
export const LARGEST_MEDIA = 16 * 1024 * 1024;

export type MediaOutcome =
  /** `contentType` is the provider's claim. */
  | { kind: 'fetched'; bytes: Buffer; contentType: string | null }
  /** The provider has it no more. */
  | { kind: 'gone' }
  /** It is not had by asking again: another host, too many redirects, too large, or an answer that is no yes. */
  | { kind: 'refused'; reason: 'host' | 'redirects' | 'too_large' | 'status' }
  /** Asking again later may work. */
  | { kind: 'retry' };
