import { createServer } from 'node:http';
import { close, listen } from '../loopback.ts';
import { type FakeState, serve } from './api.ts';
import type { SendRule } from './behaviour.ts';
import { type FakeMedia, keep, type MediaRule, startMedia, stopMedia } from './media.ts';
import { type FakeText, newSid } from './message.ts';
import { inboundParams, postSigned, statusParams } from './webhooks.ts';

type FakeInbound = {
  /** Where to post it: the webhook of the number. */
  url: string;
  /** The address as Twilio was told it, when that is another. */
  signedUrl?: string;
  from: string;
  to: string;
  body: string;
  media?: string[];
  /** Parameters to add or replace; a MessageSid of one's own makes a repeated delivery. */
  extra?: Record<string, string>;
};

export type FakeTwilio = {
  apiBase: string;
  /** What it took to send, in order. */
  readonly texts: FakeText[];
  /** Changes how it treats texts from now on; none named is as Twilio: magic numbers fail, the rest is accepted. */
  behave(rules: { send?: SendRule; media?: MediaRule; account?: FakeState['accountStatus'] }): void;
  /** Keeps what a customer sends along; gives the address that the webhook names. */
  keep(bytes: Buffer, contentType?: string): string;
  /** The headers of every request for such content, to the API and to the host that keeps the bytes. */
  readonly asked: FakeMedia['asked'];
  /** A customer texts: posts the signed webhook and gives the answer to it. */
  receive(text: FakeInbound): Promise<Response>;
  /** A customer texts, and no webhook is called; gives its sid. */
  miss(text: { from: string; to: string; body: string; pictures?: Buffer[] }): string;
  /** A text moves on: posts the signed callback to the address given when it was sent. */
  reportStatus(sid: string, status: string, errorCode?: number): Promise<Response>;
  /** Stops listening and drops every connection: from here on it cannot be reached. */
  hangUp(): Promise<void>;
  /** Listens again, where it did. */
  pickUp(): Promise<unknown>;
  /** For good. */
  close(): Promise<void>;
};

/** Twilio on this machine, for tests: its REST API for messages, its webhooks and what customers send along. Proven by the official SDK. */
export async function startFakeTwilio(options: {
  accountSid: string;
  authToken: string;
  now?: () => Date;
}): Promise<FakeTwilio> {
  const media = await startMedia();
  const start = { now: () => new Date(), messages: [], onSend: undefined, accountStatus: 'active' as const };
  const state: FakeState = { ...start, ...options, media };
  const server = createServer((request, response) => {
    serve(state, request, response).catch(() => response.destroy());
  });
  const apiBase = await listen(server);
  return {
    apiBase,
    get texts() {
      return state.messages.filter(text => text.direction === 'outbound-api');
    },
    behave: rules => {
      state.onSend = rules.send;
      media.behaviour = rules.media ?? 'redirect';
      state.accountStatus = rules.account ?? 'active';
    },
    keep: (bytes, contentType = 'image/png') =>
      apiBase + keep(media, options.accountSid, { bytes, contentType }),
    asked: media.asked,
    receive: text => receive(state, text),
    miss: text => miss(state, text),
    reportStatus: (sid, status, errorCode) => reportStatus(state, sid, status, errorCode),
    hangUp: () => close(server),
    pickUp: () => listen(server, Number(new URL(apiBase).port)),
    close: async () => {
      await close(server);
      await stopMedia(media);
    },
  };
}

function receive(state: FakeState, inbound: FakeInbound): Promise<Response> {
  const text = inboundText(state, inbound);
  if (!state.messages.some(known => known.sid === text.sid)) state.messages.push(text);
  const params = { ...inboundParams(state, text), ...inbound.extra };
  return postSigned(state, { url: inbound.url, signedUrl: inbound.signedUrl, params });
}

function miss(
  state: FakeState,
  { pictures = [], ...inbound }: { from: string; to: string; body: string; pictures?: Buffer[] },
): string {
  const { sid } = inboundText(state, { ...inbound, url: '', media: pictures.map(String) });
  const keepOne = (bytes: Buffer) =>
    keep(state.media, state.accountSid, { bytes, contentType: 'image/png' }, sid);
  const text = { ...inbound, url: '', media: pictures.map(keepOne), extra: { MessageSid: sid } };
  state.messages.push(inboundText(state, text));
  return sid;
}

function inboundText(state: FakeState, { from, to, body, media = [], extra }: FakeInbound): FakeText {
  return {
    sid: extra?.MessageSid ?? newSid(media.length > 0 ? 'MM' : 'SM'),
    direction: 'inbound',
    from,
    to,
    body,
    mediaUrls: media,
    messagingServiceSid: extra?.MessagingServiceSid ?? null,
    statusCallback: null,
    status: 'received',
    errorCode: null,
    createdAt: state.now(),
    sentAt: state.now(),
  };
}

/** What a Messaging Service picks, once the text leaves its queue. */
const NUMBER_OF_SERVICE = '+15005550006';

function reportStatus(state: FakeState, sid: string, status: string, errorCode?: number): Promise<Response> {
  const text = state.messages.find(message => message.sid === sid);
  if (!text?.statusCallback) throw new Error(`the fake has no text ${sid} with a status callback`);
  text.from ??= NUMBER_OF_SERVICE;
  Object.assign(text, {
    status,
    errorCode: errorCode ?? null,
    sentAt: text.sentAt ?? sentAtOf(state, status),
  });
  return postSigned(state, { url: text.statusCallback, params: statusParams(state, text) });
}

/** A text that still waits, or never left, has no time of sending. */
function sentAtOf(state: FakeState, status: string): Date | null {
  return ['accepted', 'scheduled', 'queued', 'canceled'].includes(status) ? null : state.now();
}
