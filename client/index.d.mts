import type { paths } from './api.d.ts';

/** All that an API key can call, as the server's own document says it: addresses, what they take, what they answer. */
export type { paths } from './api.d.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;

type Json<R> = R extends { content: { 'application/json': infer Content } } ? Content : null;
type Kind<R> = R extends { content: infer Content } ? keyof Content : 'application/json';
type Answers<O> = O extends { responses: infer All } ? All[keyof All] : never;
type IsJson<O> = [Exclude<Kind<Answers<O>>, 'application/json'>] extends [never] ? true : false;

/** The addresses that take this method and answer JSON, or nothing. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, infer O> ? (IsJson<O> extends true ? P : never) : never;
}[keyof paths];

/** Those that answer a file, as CSV, HTML or a picture. */
export type FilePath = Exclude<
  { [P in keyof paths]: paths[P] extends Record<'get', unknown> ? P : never }[keyof paths],
  PathOf<'get'>
>;

/** Those that answer a list, page by page. */
export type ListPath = {
  [P in PathOf<'get'>]: Answer<P, 'get'> extends { data: unknown[]; next_cursor: string | null } ? P : never;
}[PathOf<'get'>];

export type Answer<P extends keyof paths, M extends Method> = Json<Answers<Operation<P, M>>>;

/** One of what a list lists. */
export type Item<P extends ListPath> =
  Answer<P, 'get'> extends { data: (infer One)[]; next_cursor: string | null } ? One : never;

type Parameters<O> = O extends { parameters: infer All } ? All : object;
type Params<O> = Parameters<O> extends { path: infer Given } ? { params: Given } : { params?: never };
type Query<O> =
  Parameters<O> extends { query: infer Given }
    ? { query: Given }
    : Parameters<O> extends { query?: infer Given }
      ? { query?: Given }
      : { query?: never };
type Body<O> = O extends { requestBody: { content: infer Content } }
  ? { body: 'application/json' extends keyof Content ? Content['application/json'] : FormData }
  : { body?: never };

/** `headers` as they are sent: a `POST` has an `Idempotency-Key` by itself, unless one is given here. */
type Beside = { headers?: Record<string, string>; signal?: AbortSignal };

export type Given<P extends keyof paths, M extends Method> = Params<Operation<P, M>> &
  Query<Operation<P, M>> &
  Body<Operation<P, M>> &
  Beside;

/** May be left out where nothing has to be given. */
type Asked<G> = object extends G ? [given?: G] : [given: G];

type Call<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...given: Asked<Given<P, M>>
) => Promise<Answer<P, M>>;

/**
 * Each call resolves to what was answered (null for 204), and rejects with a `Problem` where the server said no. One that is
 * refused as too often (429) is made again after the seconds that `Retry-After` gives; a GET or POST without an answer too, the
 * POST under the same `Idempotency-Key`: so it has no second effect.
 */
export type Parley = {
  get: Call<'get'>;
  post: Call<'post'>;
  put: Call<'put'>;
  patch: Call<'patch'>;
  delete: Call<'delete'>;
  /** All of a list, one by one: a page is asked for when the one before has been read. */
  each<P extends ListPath>(path: P, ...given: Asked<Given<P, 'get'>>): AsyncGenerator<Item<P>, void, void>;
  /** The answer as it comes, for files. */
  open<P extends FilePath>(path: P, ...given: Asked<Given<P, 'get'>>): Promise<Response>;
};

export type Options = {
  /** Where the inbox is: its `PUBLIC_URL`. */
  url: string;
  /** An API key. It acts within its scopes. */
  key: string;
  /** How many times a call is made at most. Default 5. */
  tries?: number;
};

export function connect(options: Options): Parley;

/** The server answered, and said no (RFC 9457). The message says why, in English. */
export class Problem extends Error {
  readonly status: number;
  /** Stable, as `no_sms_consent`; null where it was no answer of Parley's, but of a proxy before it. */
  readonly code: string | null;
  /** What is wrong with which field. */
  readonly errors: { pointer: string; code: string; detail: string }[];
  /** Of this request, as it stands in the server's log too. */
  readonly instance: string | null;
}
