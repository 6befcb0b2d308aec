import { ProblemJson } from '../../contract/refusals.ts';
import type { Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import type { Answer, Input } from './routeTypes.ts';

/** A problem that a call was answered with. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor({ status, code, detail }: ProblemJson) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** Calls the API as one caller, and holds every answer against the contract. */
export type Client = {
  headers: Record<string, string>;
  /** Throws `Refused` for a problem; any answer that the contract does not promise is an error. */
  call<Name extends RouteName>(name: Name, input?: Input<Name>): Promise<Answer<Name>>;
  /** A request as it is, with this caller's headers. */
  send(path: string, init?: RequestInit): Promise<Response>;
};

export function clientWith(url: string, headers: Record<string, string>): Client {
  const send = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { ...headers, ...plain(init.headers) } });
  return {
    headers,
    send,
    call: async <Name extends RouteName>(name: Name, input: Input<Name> = {}) => {
      const route: Route = routes[name];
      const response = await send(addressOf(route.path, input), requestOf(route, input.body));
      const promised = route.answers[response.status];
      if (!promised) throw await refusalIn(response);
      return promised.parse(response.status === 204 ? null : await response.json()) as Answer<Name>;
    },
  };
}

export function keyClient(url: string, apiKey: string): Client {
  return clientWith(url, { authorization: `Bearer ${apiKey}` });
}

export async function memberClient(url: string, who: { email: string; password: string }): Promise<Client> {
  const { email, password } = who;
  const init = { method: 'POST', body: JSON.stringify({ email, password }), headers: JSON_BODY };
  const response = await fetch(`${url}/api/v1/session`, init);
  if (!response.ok) throw await refusalIn(response);
  const [cookie = ''] = response.headers.getSetCookie();
  return clientWith(url, { cookie: cookie.split(';')[0] ?? '' });
}

/** What a call was refused with. Fails unless it is refused, and as problem+json. */
export async function refusalIn(response: Response): Promise<Refused> {
  const type = response.headers.get('content-type');
  if (!type?.startsWith('application/problem+json')) throw new Error(`${response.status} with ${type}`);
  const problem = ProblemJson.strict().parse(await response.json());
  if (problem.status !== response.status) throw new Error(`HTTP ${response.status} with ${problem.status}`);
  return new Refused(problem);
}

export const JSON_BODY = { 'content-type': 'application/json' };

function requestOf({ method }: Route, body: unknown): RequestInit {
  return body === undefined ? { method } : { method, body: JSON.stringify(body), headers: JSON_BODY };
}

type Filled = { params?: object | undefined; query?: object | undefined };

function addressOf(path: string, { params = {}, query = {} }: Filled): string {
  const given = new Map(Object.entries(params));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => String(given.get(name)));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
  return asked.size > 0 ? `${filled}?${asked}` : filled;
}

function plain(headers: RequestInit['headers']): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
