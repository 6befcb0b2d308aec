import type { MessageStatus } from '../../contract/vocabulary.ts';

/**
 * The port that every SMS provider's adapter fills. An adapter is pure where it parses and verifies, and speaks
 * HTTP where it sends and asks; it knows nothing of tickets, consent or the database.
 */
export type SmsChannel = {
  readonly provider: ProviderName;
  /** Hand one text to the provider. Never throws: what went wrong is an outcome, and so is not knowing. */
  send(account: ProviderAccount, text: OutboundText): Promise<SendOutcome>;
  /** Ask the provider what it accepted: settles a send whose answer was lost. Throws when the provider cannot be asked. */
  find(account: ProviderAccount, question: FindQuestion): Promise<FoundText[]>;
  /**
   * Fetch a picture or video that a customer sent, from the address in the provider's own request. Never throws, and
   * never asks a host that is not the provider's. What the bytes are is for the caller to find out.
   */
  fetchMedia(account: ProviderAccount, url: string): Promise<MediaOutcome>;
};

export type ProviderName = 'twilio' | 'simulator';

export type ProviderAccount = {
  id: string;
  workspaceId: string;
  provider: ProviderName;
  /** The provider's own id of the account: Twilio's AccountSid. */
  externalId: string;
  /** What signs its requests and opens its API: Twilio's auth token. */
  secret: string;
};

/** Phone numbers are E.164 or a short code's digits. */
export type OutboundText = {
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

export type FindQuestion = { from: string; to: string; body: string; since: Date };

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

/** What the provider reports of a text that we sent. */
export type StatusReport = {
  providerId: string;
  accountExternalId: string;
  status: MessageStatus;
  errorCode: string | null;
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
