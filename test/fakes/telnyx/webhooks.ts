import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { MessagingInboundMessage, OutboundMessage } from 'telnyx/resources/webhooks.js';
import { type FakeMessage, inboundResource, outboundResource } from './message.ts';

export type Keys = { publicKey: string; privateKey: KeyObject };

/** As Mission Control shows the public half: 32 bytes in base64. */
export function newKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return { publicKey: der.subarray(-32).toString('base64'), privateKey };
}

export function receivedEvent(profileId: string, message: FakeMessage) {
  const data: MessagingInboundMessage = {
    event_type: 'message.received',
    id: randomUUID(),
    occurred_at: message.createdAt.toISOString(),
    payload: inboundResource(profileId, message),
    record_type: 'event',
  };
  return { data, meta: { attempt: 1, delivered_to: 'https://shop.example/webhooks/telnyx' } };
}

export function statusEvent(profileId: string, message: FakeMessage) {
  const data: OutboundMessage = {
    event_type: message.status === 'sent' ? 'message.sent' : 'message.finalized',
    id: randomUUID(),
    occurred_at: message.createdAt.toISOString(),
    payload: outboundResource(profileId, message),
    record_type: 'event',
  };
  return { data, meta: { attempt: 1, delivered_to: message.webhookUrl ?? '' } };
}

export type SignedPost = { url: string; body: string; at: Date };

/** The headers with which Telnyx vouches for a body. */
export function signatureHeaders({ privateKey }: Keys, { body, at }: Omit<SignedPost, 'url'>) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = sign(null, Buffer.from(`${timestamp}|${body}`), privateKey).toString('base64');
  return { 'telnyx-signature-ed25519': signature, 'telnyx-timestamp': timestamp };
}

/** Posts as Telnyx would. */
export function postSigned(keys: Keys, { url, body, at }: SignedPost): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'user-agent': 'telnyx-webhooks' };
  const signed = signatureHeaders(keys, { body, at });
  return fetch(url, { method: 'POST', redirect: 'manual', headers: { ...headers, ...signed }, body });
}
