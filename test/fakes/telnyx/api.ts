import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { json as readJson } from 'node:stream/consumers';
import { endingOf, isTaken, type SendBehaviour } from '../behaviour.ts';
import type { Ending, Reply } from '../ending.ts';
import { COMPLAINTS, complaint } from './complaint.ts';
import { type Asked, malformed, messageFrom } from './create.ts';
import { aMessage, type FakeMessage, outboundResource, resourceOf } from './message.ts';
import { searchRecords } from './records.ts';

/** What the fake knows and how it is told to behave. */
export type FakeState = {
  apiKey: string;
  profileId: string;
  /** Both ways, oldest first. */
  messages: FakeMessage[];
  onSend: SendBehaviour | ((message: FakeMessage) => SendBehaviour);
  profileEnabled: boolean;
  /** Messages that it lists and does not give: as happens. */
  withheld: Set<string>;
  kept: Map<string, { bytes: Buffer; contentType: string }>;
  mediaHangs: boolean;
  asked: { media: IncomingHttpHeaders[]; messages: string[] };
  now: () => Date;
};

/** Telnyx's REST API as far as messages go, and the host that keeps what customers send. */
export async function answer(state: FakeState, request: IncomingMessage): Promise<Ending | Buffer> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/media/')) return mediaAt(state, url.pathname, request);
  if (request.headers.authorization !== `Bearer ${state.apiKey}`) return complaint(10009);
  if (request.method === 'POST' && url.pathname === '/v2/messages') {
    return create(state, (await readJson(request)) as Asked);
  }
  return read(state, url);
}

function mediaAt(state: FakeState, path: string, request: IncomingMessage): Ending | Buffer {
  state.asked.media.push(request.headers);
  if (state.mediaHangs) return 'hang';
  return state.kept.get(path)?.bytes ?? { status: 404, json: '' };
}

function read(state: FakeState, { pathname, searchParams }: URL): Reply {
  if (pathname === '/v2/detail_records') return searchRecords(state.profileId, state.messages, searchParams);
  if (pathname === `/v2/messaging_profiles/${state.profileId}`) return profile(state);
  const message = state.messages.find(({ id }) => pathname === `/v2/messages/${id}`);
  if (message) state.asked.messages.push(message.id);
  if (!message || state.withheld.has(message.id)) return complaint(10005);
  return { status: 200, json: { data: resourceOf(state.profileId, message) } };
}

function profile({ profileId, profileEnabled: enabled }: FakeState): Reply {
  const data = {
    record_type: 'messaging_profile',
    id: profileId,
    name: 'Morlane',
    enabled,
    webhook_api_version: '2',
  };
  return { status: 200, json: { data } };
}

function create(state: FakeState, asked: Asked): Ending {
  const problem = malformed(asked);
  if (problem) return problem;
  const message = aMessage(messageFrom(asked), state.now());
  const behaviour = typeof state.onSend === 'function' ? state.onSend(message) : state.onSend;
  if (isTaken(behaviour)) state.messages.push(message);
  const created = { status: 200, json: { data: outboundResource(state.profileId, message) } };
  return endingOf(behaviour, created, COMPLAINTS);
}
