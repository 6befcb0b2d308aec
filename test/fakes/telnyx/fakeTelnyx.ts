import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { SendBehaviour } from '../behaviour.ts';
import { give } from '../ending.ts';
import { close, listen } from '../loopback.ts';
import { answer, type FakeState } from './api.ts';
import { aMessage, type FakeMessage } from './message.ts';
import { type Keys, newKeys, postSigned, receivedEvent, statusEvent } from './webhooks.ts';

type FakeInbound = {
  from: string;
  to: string;
  body: string;
  pictures?: Buffer[];
  autoresponse?: FakeMessage['autoresponse'];
};

export type FakeTelnyx = {
  /** As the official SDK calls it: with the version. */
  apiBase: string;
  publicKey: string;
  /** What it took to send, in order. */
  readonly texts: FakeMessage[];
  /** Changes how it behaves from now on; what is not named is as Telnyx: it takes texts and gives pictures. */
  behave(rules: { send?: FakeState['onSend']; media?: 'hang'; profile?: 'disabled' }): void;
  /** Keeps what a customer sends along; gives the address that the webhook names. */
  keep(bytes: Buffer, contentType?: string): string;
  /** The headers of every request for such content, and the messages that were asked for one by one. */
  readonly asked: FakeState['asked'];
  /** A customer texts: posts the signed webhook and gives the answer to it. With an `id` of one's own, once more. */
  receive(text: FakeInbound & { url: string; id?: string }): Promise<Response>;
  /** A customer texts, and no webhook is called; gives its id. */
  miss(text: FakeInbound): string;
  /** A text moves on: posts the signed report to the address given when it was sent. */
  reportStatus(id: string, status: string, errorCode?: string): Promise<Response>;
  /** Posts any body as Telnyx would, signed now unless told when. */
  post(url: string, body: string, at?: Date): Promise<Response>;
  /** Goes on listing this message, and does not give it. */
  withhold(id: string): void;
  /** Stops listening and drops every connection: from here on it cannot be reached. */
  close(): Promise<void>;
};

const TAKES: SendBehaviour = 'accept';

/** Telnyx on this machine, for tests: its REST API for messages, its webhooks and what customers send along. Proven by the official SDK. */
export async function startFakeTelnyx(options: {
  apiKey: string;
  profileId: string;
  keys?: Keys;
  now?: () => Date;
}): Promise<FakeTelnyx> {
  const keys = options.keys ?? newKeys();
  const state: FakeState = { ...emptyState(), ...options };
  const server = createServer(async (request, response) => {
    const ending = await answer(state, request).catch(() => 'reset' as const);
    if (!Buffer.isBuffer(ending)) return give(response, ending);
    const contentType = state.kept.get(request.url ?? '')?.contentType ?? '';
    response.writeHead(200, { 'content-type': contentType }).end(ending);
  });
  const origin = await listen(server);
  const post = (url: string, event: object | string, at = state.now()) =>
    postSigned(keys, { url, body: typeof event === 'string' ? event : JSON.stringify(event), at });
  return {
    apiBase: `${origin}/v2`,
    publicKey: keys.publicKey,
    get texts() {
      return state.messages.filter(message => message.direction === 'outbound');
    },
    behave: rules => {
      state.onSend = rules.send ?? TAKES;
      state.mediaHangs = rules.media === 'hang';
      state.profileEnabled = rules.profile !== 'disabled';
    },
    keep: (bytes, contentType = 'image/png') => keep(state, origin, bytes, contentType),
    asked: state.asked,
    receive: ({ url, id, ...text }) =>
      post(url, receivedEvent(state.profileId, received(state, origin, text, id))),
    miss: text => received(state, origin, text).id,
    reportStatus: (id, status, errorCode) => {
      const message = movedOn(state, id, status, errorCode ?? null);
      return post(message.webhookUrl ?? '', statusEvent(state.profileId, message));
    },
    post,
    withhold: id => void state.withheld.add(id),
    close: () => close(server),
  };
}

function emptyState(): Omit<FakeState, 'apiKey' | 'profileId'> {
  return {
    messages: [],
    onSend: TAKES,
    profileEnabled: true,
    withheld: new Set(),
    kept: new Map(),
    mediaHangs: false,
    asked: { media: [], messages: [] },
    now: () => new Date(),
  };
}

function keep({ kept }: FakeState, origin: string, bytes: Buffer, contentType: string): string {
  const path = `/media/${randomUUID()}`;
  kept.set(path, { bytes, contentType });
  return origin + path;
}

/** Notes a customer's text, once however often it is delivered. */
function received(
  state: FakeState,
  origin: string,
  { from, to, body, pictures = [], autoresponse = null }: FakeInbound,
  id: string = randomUUID(),
): FakeMessage {
  const known = state.messages.find(message => message.id === id);
  if (known) return known;
  const media = pictures.map(bytes => ({
    url: keep(state, origin, bytes, 'image/png'),
    contentType: 'image/png',
    size: bytes.length,
  }));
  const sent = { id, direction: 'inbound' as const, from, to, text: body, media, autoresponse };
  const message = aMessage(sent, state.now());
  state.messages.push(message);
  return message;
}

function movedOn(state: FakeState, id: string, status: string, errorCode: string | null): FakeMessage {
  const message = state.messages.find(one => one.id === id);
  if (!message?.webhookUrl) throw new Error(`the fake has no text ${id} with an address to report to`);
  return Object.assign(message, { status, errorCode, completedAt: status === 'sent' ? null : state.now() });
}
