import type { Activity } from '../../contract/activityRoutes.ts';
import {
  type ConsentDetails,
  type FailureDetails,
  METRICS,
  type OrderDetails,
  type TextDetails,
} from '../../contract/metrics.ts';
import type { Order } from '../domain/sales/state.ts';
import type { ConsentEntry } from '../domain/state.ts';
import { type ActivityRow, LONGEST_EXCERPT, type TextRow } from '../store/read/activity.ts';

type Told = Pick<Activity, 'details' | 'message_id' | 'order_id' | 'source'>;

export function presentActivity(row: ActivityRow): Activity {
  return { id: row.id, metric: row.metric, at: row.at.toISOString(), ...told(row) };
}

function told(row: ActivityRow): Told {
  switch (row.kind) {
    case 'event': {
      const { properties: details, messageId, source } = row.event;
      return { details, message_id: messageId, order_id: null, source };
    }
    case 'text':
      return { ...OURS, details: textDetails(row.text), message_id: row.text.id };
    case 'consent':
      return { ...OURS, details: consentDetails(row.entry), message_id: row.entry.messageId };
    case 'order':
      return { ...OURS, details: orderDetails(row.order), order_id: row.order.id, source: row.order.source };
  }
}

const OURS = { message_id: null, order_id: null, source: 'parley' };

function textDetails(row: TextRow): TextDetails | FailureDetails {
  const { source, keyword } = row;
  const details = { text: excerptOf(row.body), source, keyword, marketing: marketingOf(row) };
  const hasFailed = FAILED.includes(row.metric);
  return hasFailed ? { ...details, code: row.errorCode, reason: row.errorReason } : details;
}

const FAILED: readonly string[] = [METRICS.failed, METRICS.bounced];

/** On one line. What was read is one character longer than what is shown, to know whether there is more. */
function excerptOf(body: string): string {
  const text = body.replaceAll(/\s+/gu, ' ').trim();
  return body.length > LONGEST_EXCERPT
    ? `${text
        .slice(0, LONGEST_EXCERPT - 1)
        .toWellFormed()
        .trimEnd()}…`
    : text;
}

/** The campaign or flow that it is of, or that it answers. */
function marketingOf(row: TextRow): TextDetails['marketing'] {
  const type = row.marketingType ?? row.attributedType;
  const id = row.marketingId ?? row.attributedId;
  const name = row.marketingName ?? row.attributedName;
  return type && id && name ? { type, id, name } : null;
}

function consentDetails({ kind, was, source, evidence }: ConsentEntry): ConsentDetails {
  return { kind, was, source, evidence };
}

function orderDetails({ number, total, currency, items }: Order): OrderDetails {
  const quantity = items.reduce((sum, item) => sum + item.quantity, 0);
  return { number, total, currency, quantity, titles: items.map(({ title }) => title) };
}
