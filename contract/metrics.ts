import type { ConsentKind, ConsentSource, ConsentState, MarketingType, MessageSource } from './vocabulary.ts';

/** The metrics that Parley itself knows of (PROF-2), as they are called everywhere. All others are the shop's own. */
export const METRICS = {
  subscribed: 'Subscribed',
  unsubscribed: 'Unsubscribed',
  /** A text of the customer's. */
  sent: 'Sent SMS',
  /** A text of ours that left. */
  received: 'Received SMS',
  /** A text of ours that did not leave or did not arrive. */
  failed: 'Failed',
  /** One that did not since no text can ever reach that number. */
  bounced: 'Bounced',
  clicked: 'Clicked SMS',
  enteredFlow: 'Entered Flow',
  placedOrder: 'Placed Order',
} as const;

type Marketing = { type: MarketingType; id: string; name: string };

/** Of Sent SMS and Received SMS. */
export type TextDetails = {
  /** How it begins, on up to 160 characters. */
  text: string;
  source: MessageSource;
  keyword: string | null;
  /** The campaign or flow that it is of, or that it answers. */
  marketing: Marketing | null;
};

/** Of Failed and Bounced: `reason` is the key of the reason in plain words, as in a message's `error`. */
export type FailureDetails = TextDetails & { code: string | null; reason: string | null };

/** Of Subscribed and Unsubscribed. */
export type ConsentDetails = {
  kind: ConsentKind;
  was: ConsentState;
  source: ConsentSource;
  /** The word that was texted, or what the caller gave. */
  evidence: string | null;
};

/** Of Clicked SMS. */
export type ClickDetails = { url: string; code: string };

/** Of Entered Flow. */
export type FlowDetails = { flow_id: string; flow_name: string };

/** Of Placed Order: `total` in the currency's minor units, `quantity` of all its items together. */
export type OrderDetails = {
  number: string;
  total: number;
  currency: string;
  quantity: number;
  titles: string[];
};
