import { createServer, type IncomingMessage } from 'node:http';
import { give, type Reply } from '../ending.ts';
import { close, listen } from '../loopback.ts';
import { type FakeGif, gifResource } from './gif.ts';

export type FakeGiphy = {
  /** As the official SDK calls it: with the version. */
  apiBase: string;
  /** Every request that it was asked, in order: its path and query. */
  readonly asked: string[];
  /** How it answers from now on: `quota` and `synthetic` as when it has too much to do, `hang` not at all. */
  behave(how: Behaviour): void;
  close(): Promise<void>;
};

type Behaviour = 'answer' | 'quota' | 'synthetic' | 'hang';

/** GIPHY on this machine, for tests: search, trending, one by its id, and the GIFs themselves. Proven by the official SDK. */
export async function startFakeGiphy(options: { key: string; gifs: FakeGif[] }): Promise<FakeGiphy> {
  const asked: string[] = [];
  let how: Behaviour = 'answer';
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const media = kept(options.gifs, request);
    if (media) response.writeHead(200, { 'content-type': 'image/gif' }).end(media);
    else if (how !== 'hang') give(response, answer(request, how, { ...options, base }));
  });
  const base = await listen(server);
  return {
    apiBase: `${base}/v1`,
    asked,
    behave: next => {
      how = next;
    },
    close: () => close(server),
  };
}

/** `/media/<id>/<form>.gif`: every form of a GIF is the same here, but for one that is none. */
function kept(gifs: FakeGif[], { url = '' }: IncomingMessage): Buffer | null {
  const id = /^\/media\/([\w-]+)\/\w+\.gif$/.exec(url)?.[1];
  return gifs.find(gif => gif.id === id)?.bytes ?? null;
}

type World = { key: string; gifs: FakeGif[]; base: string };

function answer({ url = '/' }: IncomingMessage, how: Behaviour, { key, gifs, base }: World): Reply {
  const { pathname, searchParams: query } = new URL(url, base);
  if (query.get('api_key') !== key) return complaint(401, 'Unauthorized');
  if (how === 'quota') return complaint(429, 'API rate limit exceeded');
  if (how === 'synthetic') return { status: 200, json: { data: [], meta: { status: 200, response_id: '' } } };
  const found = gifs.filter(({ title }) => matches(title, pathname, query.get('q')));
  if (/^\/v1\/gifs\/(?:search|trending)$/.test(pathname)) return listed(found, query, base);
  const one = gifs.find(({ id }) => pathname === `/v1/gifs/${id}`);
  return one
    ? { status: 200, json: { data: gifResource(one, base), meta: META } }
    : complaint(404, 'Not Found');
}

const matches = (title: string, path: string, q: string | null) =>
  !path.endsWith('search') || title.toLowerCase().includes(q?.toLowerCase() ?? '');

const META = { status: 200, msg: 'OK', response_id: 'a1b2c3' };

function listed(found: FakeGif[], query: URLSearchParams, base: string): Reply {
  const offset = Number(query.get('offset') ?? 0);
  const page = found.slice(offset, offset + Number(query.get('limit') ?? 25));
  const pagination = { total_count: found.length, count: page.length, offset };
  return { status: 200, json: { data: page.map(gif => gifResource(gif, base)), pagination, meta: META } };
}

/** https://developers.giphy.com/docs/api/response-codes/ */
function complaint(status: number, msg: string): Reply {
  return { status, json: { data: [], meta: { status, msg, response_id: '' } } };
}
