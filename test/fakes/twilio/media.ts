import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { Ending } from '../ending.ts';
import { close, listen } from '../loopback.ts';
import { complaint } from './complaint.ts';
import { type FakeText, newSid } from './message.ts';

/** What the fake does when it is asked for what a customer sent along; as Twilio, it redirects to where that is kept. */
type MediaBehaviour = 'redirect' | 'hang' | 'unavailable' | 'rate_limit' | { redirectTo: string };

/** A rule for all, or one for each path. */
export type MediaRule = MediaBehaviour | ((path: string) => MediaBehaviour);

type Kept = { bytes: Buffer; contentType: string };

export type FakeMedia = {
  /** By path, on the host that keeps the bytes and is not the API. */
  kept: Map<string, Kept>;
  storage: Server;
  storageBase: string;
  behaviour: MediaRule;
  /** What the API was asked for, and the host that keeps the bytes. */
  asked: { api: IncomingHttpHeaders[]; storage: IncomingHttpHeaders[] };
};

export async function startMedia(): Promise<FakeMedia> {
  const kept = new Map<string, Kept>();
  const asked: FakeMedia['asked'] = { api: [], storage: [] };
  const storage = createServer((request, response) => {
    asked.storage.push(request.headers);
    const found = kept.get(request.url ?? '');
    if (found) response.writeHead(200, { 'content-type': found.contentType }).end(found.bytes);
    else response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error/>');
  });
  return { kept, storage, storageBase: await listen(storage), behaviour: 'redirect', asked };
}

export function stopMedia({ storage }: FakeMedia): Promise<void> {
  return close(storage);
}

/** Keeps it, and gives the path under which the API redirects to it. */
export function keep(
  { kept }: FakeMedia,
  accountSid: string,
  content: Kept,
  messageSid = newSid('MM'),
): string {
  const sid = newSid('ME');
  kept.set(`/${sid}`, content);
  return `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${sid}`;
}

/** What came with a message: https://www.twilio.com/docs/messaging/api/media-resource#read-multiple-media-resources */
export function listMedia({ kept }: FakeMedia, accountSid: string, { sid, mediaUrls, createdAt }: FakeText) {
  const home = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media`;
  const at = createdAt.toUTCString().replace('GMT', '+0000');
  const media_list = mediaUrls.map(url => {
    const id = url.replace(/.*\//, '');
    const content_type = kept.get(`/${id}`)?.contentType ?? 'image/jpeg';
    const dates = { date_created: at, date_updated: at };
    return {
      sid: id,
      account_sid: accountSid,
      parent_sid: sid,
      content_type,
      ...dates,
      uri: `${home}/${id}.json`,
    };
  });
  const pages = { first_page_uri: `${home}.json`, next_page_uri: null, previous_page_uri: null };
  const size = { page: 0, page_size: 50, start: 0, end: media_list.length - 1 };
  return { media_list, ...pages, ...size, uri: `${home}.json` };
}

export function mediaAnswer(media: FakeMedia, request: IncomingMessage): Ending {
  media.asked.api.push(request.headers);
  const behaviour = behaviourFor(media, request.url ?? '');
  if (typeof behaviour === 'object') return redirectTo(behaviour.redirectTo);
  if (behaviour === 'hang') return 'hang';
  if (behaviour === 'unavailable') return complaint(20503);
  if (behaviour === 'rate_limit') return complaint(20429);
  const path = (request.url ?? '').replace(/.*\/Media/, '');
  return media.kept.has(path) ? redirectTo(media.storageBase + path) : complaint(20404);
}

function behaviourFor({ behaviour }: FakeMedia, path: string): MediaBehaviour {
  return typeof behaviour === 'function' ? behaviour(path) : behaviour;
}

function redirectTo(location: string): Ending {
  return { status: 307, json: '', headers: { location } };
}
