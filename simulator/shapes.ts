import type { MessageStatus } from '../contract/vocabulary.ts';

/** What goes between the simulator's server and its page. */

export const PHONE_STATES = ['on', 'off', 'refuses', 'opted_out'] as const;
/** Off: nothing arrives until it is on again. Refuses: its carrier blocks the shop. Opted out: the provider does. */
export type PhoneState = (typeof PHONE_STATES)[number];

export type Phone = { phone: string; name: string | null; state: PhoneState };

export type SimulatedText = {
  id: string;
  direction: 'to_shop' | 'to_phone';
  phone: string;
  /** The shop's number. */
  shop: string;
  body: string;
  /** Of the pictures that have arrived with it. */
  media_urls: string[];
  status: MessageStatus;
  error_code: string | null;
  at: string;
};

export type Desk = { phones: Phone[]; shop_numbers: string[] };

export type KeptMailShown = {
  id: string;
  to: string;
  subject: string;
  at: string;
  html: string | null;
  text: string | null;
};

/** The events of `/simulator/api/live`: `text` carries a SimulatedText, `desk` says that the phones have changed. */
export type LiveEvent = { event: 'text'; data: SimulatedText } | { event: 'desk'; data: null };
