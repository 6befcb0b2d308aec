import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { endingOf, isTaken } from '../behaviour.ts';
import { type Ending, give, type Reply } from '../ending.ts';
import { behaviourFor, type SendRule } from './behaviour.ts';
import { COMPLAINTS, complaint } from './complaint.ts';
import { malformed, textFrom } from './create.ts';
import { listMessages } from './list.ts';
import { type FakeMedia, listMedia, mediaAnswer } from './media.ts';
import { type FakeText, messageResource } from './message.ts';
import type { Credentials } from './webhooks.ts';

/** What the fake knows and how it is told to behave. */
export type FakeState = Credentials & {
  /** Both ways, oldest first. */
  messages: FakeText[];
  onSend: SendRule | undefined;
  accountStatus: 'active' | 'suspended' | 'closed';
  media: FakeMedia;
  now: () => Date;
};

/** Twilio's REST API for messages: create, list, fetch one, and what came with one. */
export async function serve(
  state: FakeState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  give(response, await answer(state, request));
}

async function answer(state: FakeState, request: IncomingMessage): Promise<Ending> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const home = `/2010-04-01/Accounts/${state.accountSid}/Messages`;
  if (!isAuthenticated(state, request)) return complaint(20003);
  if (url.pathname === `/2010-04-01/Accounts/${state.accountSid}.json`) return account(state);
  if (url.pathname.includes('/Media/')) return mediaAnswer(state.media, request);
  if (url.pathname !== `${home}.json`) return fetchOne(state, url.pathname.slice(home.length + 1));
  if (request.method === 'POST') return create(state, new URLSearchParams(await readText(request)));
  return { status: 200, json: listMessages(state.accountSid, state.messages, url.searchParams) };
}

function isAuthenticated({ accountSid, authToken }: FakeState, request: IncomingMessage): boolean {
  const expected = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
  return request.headers.authorization === `Basic ${expected}`;
}

/** https://www.twilio.com/docs/iam/api/account */
function account({ accountSid, accountStatus, now }: FakeState): Reply {
  const at = now().toUTCString().replace('GMT', '+0000');
  const names = { sid: accountSid, owner_account_sid: accountSid, friendly_name: 'Morlane', type: 'Full' };
  const rest = { date_created: at, date_updated: at, auth_token: '[Redacted]', subresource_uris: {} };
  const uri = `/2010-04-01/Accounts/${accountSid}.json`;
  return { status: 200, json: { ...names, ...rest, status: accountStatus, uri } };
}

function fetchOne(state: FakeState, file: string): Reply {
  const [sid, media] = file.split('/');
  const parent = media === 'Media.json' && state.messages.find(message => message.sid === sid);
  if (parent) return { status: 200, json: listMedia(state.media, state.accountSid, parent) };
  const text = state.messages.find(message => `${message.sid}.json` === file);
  return text ? { status: 200, json: messageResource(state.accountSid, text) } : complaint(20404);
}

function create(state: FakeState, form: URLSearchParams): Ending {
  const problem = malformed(form);
  if (problem) return problem;
  const text = textFrom(form, state.now());
  const behaviour = behaviourFor(text, state.onSend);
  if (isTaken(behaviour)) state.messages.push(text);
  return endingOf(behaviour, { status: 201, json: messageResource(state.accountSid, text) }, COMPLAINTS);
}
