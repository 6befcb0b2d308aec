import { randomUUID } from 'node:crypto';
import type {
  MessagingInboundMessagePayload,
  OutboundMessagePayload,
} from 'telnyx/resources/messages/messages.js';

/** A message as the fake keeps it: what was asked for, and what has become of it. */
export type FakeMessage = {
  id: string;
  direction: 'inbound' | 'outbound';
  from: string;
  to: string;
  text: string;
  media: { url: string; contentType: string | null; size: number | null }[];
  webhookUrl: string | null;
  status: string;
  errorCode: string | null;
  autoresponse: 'STOP' | 'START' | 'HELP' | null;
  createdAt: Date;
  completedAt: Date | null;
};

export type NewMessage = Partial<FakeMessage> & Pick<FakeMessage, 'direction' | 'from' | 'to' | 'text'>;

export function aMessage(known: NewMessage, now: Date): FakeMessage {
  return {
    id: randomUUID(),
    media: [],
    webhookUrl: null,
    status: known.direction === 'inbound' ? 'received' : 'queued',
    errorCode: null,
    autoresponse: null,
    createdAt: now,
    completedAt: null,
    ...known,
  };
}

const ORGANIZATION = '47a530f8-4362-4526-829b-bcee17fd9f7a';

type To = NonNullable<OutboundMessagePayload['to']>[number];

/** A message that was sent, in the official SDK's own shape. */
export function outboundResource(profileId: string, message: FakeMessage): OutboundMessagePayload {
  return {
    ...common(profileId, message),
    direction: 'outbound',
    from: { phone_number: message.from, carrier: 'Telnyx', line_type: 'Wireless' },
    to: [
      {
        phone_number: message.to,
        carrier: 'T-MOBILE USA, INC.',
        line_type: 'Wireless',
        status: message.status as NonNullable<To['status']>,
      },
    ],
    sent_at: message.status === 'queued' ? null : message.createdAt.toISOString(),
    completed_at: message.completedAt?.toISOString() ?? null,
    media: message.media.map(({ url, contentType, size }) => ({
      url,
      content_type: contentType,
      sha256: null,
      size,
    })),
    errors: errorsOf(message),
    wait_seconds: 0,
    type: message.media.length > 0 ? 'MMS' : 'SMS',
  };
}

/** One that a customer sent; also in the SDK's shape. */
export function inboundResource(profileId: string, message: FakeMessage): MessagingInboundMessagePayload {
  return {
    ...common(profileId, message),
    direction: 'inbound',
    from: { phone_number: message.from, carrier: 'T-Mobile USA', line_type: 'Wireless', status: 'received' },
    to: [{ phone_number: message.to, carrier: 'Telnyx', line_type: 'Wireless', status: 'webhook_delivered' }],
    cc: [],
    sent_at: null,
    completed_at: null,
    media: message.media.map(({ url, contentType, size }) => ({
      url,
      content_type: contentType ?? 'image/jpeg',
      hash_sha256: 'ab1c4f3c',
      size: size ?? 1,
    })),
    errors: [],
    type: message.media.length > 0 ? 'MMS' : 'SMS',
    ...(message.autoresponse && { autoresponse_type: message.autoresponse }),
  };
}

export function resourceOf(profileId: string, message: FakeMessage) {
  return (message.direction === 'inbound' ? inboundResource : outboundResource)(profileId, message);
}

function common(profileId: string, message: FakeMessage) {
  return {
    record_type: 'message' as const,
    id: message.id,
    messaging_profile_id: profileId,
    organization_id: ORGANIZATION,
    text: message.text,
    parts: 1,
    encoding: 'GSM-7',
    subject: null,
    tags: [],
    cost: { amount: '0.0040', currency: 'USD' },
    valid_until: null,
    received_at: message.createdAt.toISOString(),
    webhook_url: message.webhookUrl,
    webhook_failover_url: null,
  };
}

function errorsOf({ errorCode }: FakeMessage) {
  return errorCode ? [{ code: errorCode, title: `Error ${errorCode}`, detail: 'What went wrong.' }] : [];
}
