import { randomBytes } from 'node:crypto';
import type { Sms } from '@sinch/sms';

/** A text as the fake keeps it: what was asked for, and what has become of it. */
export type FakeBatch = {
  id: string;
  from: string;
  to: string;
  body: string;
  mediaUrl: string | null;
  callbackUrl: string | null;
  clientReference: string | null;
  status: Sms.DeliveryStatusEnum;
  code: number;
  createdAt: Date;
};

export type FakeInbound = {
  id: string;
  from: string;
  to: string;
  body: string;
  media: Sms.MmsMedia[];
  receivedAt: Date;
};

/** As Sinch's: 26 letters and digits. */
export function newId(): string {
  return `01${randomBytes(12).toString('hex').toUpperCase()}`;
}

/** Sinch writes numbers without a plus. */
export function digits(phone: string): string {
  return phone.replace(/^[+ ]/, '');
}

/** Dates as they are on the wire, where the official SDK's types have them read already. */
type OnTheWire<T> = T extends Date
  ? string
  : T extends object
    ? { [Name in keyof T]: OnTheWire<T[Name]> }
    : T;

export function batchResource(batch: FakeBatch): OnTheWire<Sms.TextResponse | Sms.MediaResponse> {
  const { id, from, to, body, mediaUrl, callbackUrl, clientReference, createdAt, status } = batch;
  const at = createdAt.toISOString();
  const common = {
    id,
    from: digits(from),
    to: [digits(to)],
    canceled: status === 'Cancelled',
    created_at: at,
    modified_at: at,
    delivery_report: 'per_recipient',
    ...(callbackUrl && { callback_url: callbackUrl }),
    ...(clientReference && { client_reference: clientReference }),
    feedback_enabled: false,
  };
  return mediaUrl
    ? { ...common, type: 'mt_media', body: { url: mediaUrl, ...(body && { message: body }) } }
    : { ...common, type: 'mt_text', body, flash_message: false };
}

export function inboundResource(inbound: FakeInbound): OnTheWire<Sms.MOText | Sms.MOMedia> {
  const { id, from, to, body, media, receivedAt } = inbound;
  const common = {
    id,
    from: digits(from),
    to: digits(to),
    received_at: receivedAt.toISOString(),
    operator_id: '310260',
  };
  return media.length > 0
    ? { ...common, type: 'mo_media', body: { subject: '', message: body, media } }
    : { ...common, type: 'mo_text', body };
}

export function recipientReport(batch: FakeBatch, at: Date): OnTheWire<Sms.RecipientDeliveryReport> {
  const { id, to, status, code, clientReference, mediaUrl } = batch;
  return {
    type: mediaUrl ? 'recipient_delivery_report_mms' : 'recipient_delivery_report_sms',
    batch_id: id,
    recipient: digits(to),
    code,
    status,
    at: at.toISOString(),
    operator_status_at: at.toISOString(),
    ...(clientReference && { client_reference: clientReference }),
  };
}

export function batchReport({ id, status, code, clientReference }: FakeBatch): OnTheWire<Sms.DeliveryReport> {
  return {
    type: 'delivery_report_sms',
    batch_id: id,
    total_message_count: 1,
    statuses: [{ code, status, count: 1 }],
    ...(clientReference && { client_reference: clientReference }),
  };
}
