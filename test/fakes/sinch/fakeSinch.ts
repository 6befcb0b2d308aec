import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { SendBehaviour } from '../behaviour.ts';
import { give } from '../ending.ts';
import { close, listen } from '../loopback.ts';
import { answer, type FakeState } from './api.ts';
import {
  batchReport,
  type FakeBatch,
  type FakeInbound,
  inboundResource,
  newId,
  recipientReport,
} from './batch.ts';
import { postSigned } from './webhooks.ts';

type Texted = { from: string; to: string; body: string; pictures?: Buffer[] };

export type FakeSinch = {
  apiBase: string;
  /** What it took to send, in order. */
  readonly texts: FakeBatch[];
  /** Changes how it behaves from now on; what is not named is as Sinch: it takes texts and gives pictures. */
  behave(rules: { send?: FakeState['onSend']; media?: 'hang' }): void;
  /** Keeps what a customer sends along; gives the address that the callback names. */
  keep(bytes: Buffer, contentType?: string): string;
  /** The headers of every request for such content. */
  readonly asked: FakeState['asked'];
  /** A customer texts: posts the signed callback and gives the answer to it. With an `id` of one's own, once more. */
  receive(text: Texted & { url: string; id?: string }): Promise<Response>;
  /** A customer texts, and no callback is made; gives its id. */
  miss(text: Texted): string;
  /** A text moves on: posts the signed report to the address given when it was sent. */
  reportStatus(id: string, status: string, code: number, kind?: 'recipient' | 'batch'): Promise<Response>;
  /** Posts any body as Sinch would. */
  post(url: string, body: string): Promise<Response>;
  /** Stops listening and drops every connection: from here on it cannot be reached. */
  close(): Promise<void>;
};

const TAKES: SendBehaviour = 'accept';

/** Sinch on this machine, for tests: its SMS API, its callbacks and what customers send along. Proven by the official SDK. */
export async function startFakeSinch(options: {
  servicePlanId: string;
  apiToken: string;
  webhookSecret: string;
  now?: () => Date;
}): Promise<FakeSinch> {
  const state: FakeState = { ...emptyState(), ...options };
  const server = createServer(async (request, response) => {
    const ending = await answer(state, request).catch(() => 'reset' as const);
    if (!Buffer.isBuffer(ending)) return give(response, ending);
    const contentType = state.kept.get(request.url ?? '')?.contentType ?? '';
    response.writeHead(200, { 'content-type': contentType }).end(ending);
  });
  const origin = await listen(server);
  const post = (url: string, body: object | string) =>
    postSigned(options.webhookSecret, {
      url,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      at: state.now(),
    });
  return {
    apiBase: origin,
    texts: state.batches,
    behave: rules => {
      state.onSend = rules.send ?? TAKES;
      state.mediaHangs = rules.media === 'hang';
    },
    keep: (bytes, contentType = 'image/png') => keep(state, origin, bytes, contentType),
    asked: state.asked,
    receive: ({ url, id, ...text }) => post(url, inboundResource(received(state, origin, text, id))),
    miss: text => received(state, origin, text).id,
    reportStatus: (id, status, code, kind = 'recipient') => {
      const batch = movedOn(state, id, status, code);
      const report = kind === 'batch' ? batchReport(batch) : recipientReport(batch, state.now());
      return post(batch.callbackUrl ?? '', report);
    },
    post,
    close: () => close(server),
  };
}

function emptyState(): Omit<FakeState, 'servicePlanId' | 'apiToken'> {
  return {
    batches: [],
    inbounds: [],
    onSend: TAKES,
    kept: new Map(),
    mediaHangs: false,
    asked: { media: [] },
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
  { from, to, body, pictures = [] }: Texted,
  id: string = newId(),
): FakeInbound {
  const known = state.inbounds.find(inbound => inbound.id === id);
  if (known) return known;
  const media = pictures.map(bytes => ({
    url: keep(state, origin, bytes, 'image/png'),
    content_type: 'image/png',
    status: 'Uploaded',
    code: 0,
  }));
  const inbound = { id, from, to, body, media, receivedAt: state.now() };
  state.inbounds.push(inbound);
  return inbound;
}

function movedOn(state: FakeState, id: string, status: string, code: number): FakeBatch {
  const batch = state.batches.find(one => one.id === id);
  if (!batch?.callbackUrl) throw new Error(`the fake has no text ${id} with an address to report to`);
  return Object.assign(batch, { status, code });
}
