import type { z } from 'zod';
import type { chatRoutes } from './chatRoutes.ts';
import type { DOOR_CALLS } from './doorCalls.ts';
import type { PROFILE_CALLS } from './profileCalls.ts';
import type { ProblemJson } from './refusals.ts';
import type { REPORT_CALLS } from './reportCalls.ts';
import type { RouteName, routes } from './routes.ts';
import { elapsedHere, serverClock } from './serverClock.ts';
import type { SETTINGS_CALLS } from './settingsCalls.ts';
import type { TICKET_CALLS } from './ticketCalls.ts';

type Routes = typeof routes;
/** What agents' pages call. A visitor's page carries a caller of its own, which is far smaller. */
type Called = Exclude<RouteName, keyof typeof chatRoutes>;
type Output<Shape> = Shape extends z.ZodType ? z.output<Shape> : never;
type Given<Name extends RouteName, Part extends string> =
  Routes[Name] extends Record<Part, infer Shape> ? Output<Shape> : undefined;

/** What a call gives when it is not refused. */
export type Answer<Name extends RouteName> = Output<Routes[Name]['answers'][keyof Routes[Name]['answers']]>;

export type Input<Name extends RouteName> = {
  params?: Given<Name, 'params'>;
  query?: Partial<Given<Name, 'query'>>;
  body?: Given<Name, 'body'>;
  signal?: AbortSignal;
  /** The call is made even if the page goes meanwhile: its body is a small one. */
  keepalive?: boolean;
};

/**
 * Method and path of every route once more, so that a page can call them without carrying the schemas (zod is
 * larger than the screen it would check). The compiler refuses a word that differs from `routes`.
 */
const CALLS = {
  signIn: ['POST', '/api/v1/session'],
  readSession: ['GET', '/api/v1/session'],
  signOut: ['DELETE', '/api/v1/session'],
  listTickets: ['GET', '/api/v1/tickets'],
  countTickets: ['GET', '/api/v1/tickets/counts'],
  readTicket: ['GET', '/api/v1/tickets/:id'],
  patchTicket: ['PATCH', '/api/v1/tickets/:id'],
  patchTickets: ['POST', '/api/v1/tickets/bulk'],
  readHistory: ['GET', '/api/v1/tickets/:id/history'],
  listMessages: ['GET', '/api/v1/tickets/:id/messages'],
  reply: ['POST', '/api/v1/tickets/:id/messages'],
  retryMessage: ['POST', '/api/v1/messages/:id/retry'],
  cancelMessage: ['POST', '/api/v1/messages/:id/cancel'],
  typeReply: ['POST', '/api/v1/tickets/:id/typing'],
  readProfile: ['GET', '/api/v1/profiles/:id'],
  listActivity: ['GET', '/api/v1/profiles/:id/activity'],
  listMetrics: ['GET', '/api/v1/profiles/:id/metrics'],
  listOrders: ['GET', '/api/v1/profiles/:id/orders'],
  listTicketsOfProfile: ['GET', '/api/v1/profiles/:id/tickets'],
  blockProfile: ['POST', '/api/v1/profiles/:id/block'],
  unblockProfile: ['POST', '/api/v1/profiles/:id/unblock'],
  optOutCustomer: ['POST', '/api/v1/tickets/:id/opt_out'],
  dismissOptOut: ['POST', '/api/v1/tickets/:id/dismiss_opt_out'],
  listConsentEntries: ['GET', '/api/v1/profiles/:id/consent_ledger'],
  listCampaigns: ['GET', '/api/v1/campaigns'],
  listFlows: ['GET', '/api/v1/flows'],
  listMembers: ['GET', '/api/v1/members'],
  listWorkspaces: ['GET', '/api/v1/me/workspaces'],
  switchWorkspace: ['POST', '/api/v1/session/workspace'],
  createWorkspace: ['POST', '/api/v1/workspaces'],
  listNumbers: ['GET', '/api/v1/numbers'],
  readSettings: ['GET', '/api/v1/settings'],
  patchSettings: ['PATCH', '/api/v1/settings'],
  listQuickReplies: ['GET', '/api/v1/quick_replies'],
  listNotes: ['GET', '/api/v1/tickets/:id/notes'],
  listDrafts: ['GET', '/api/v1/me/drafts'],
  readAvailability: ['GET', '/api/v1/me/availability'],
  setAvailability: ['PUT', '/api/v1/me/availability'],
  readDraft: ['GET', '/api/v1/tickets/:id/draft'],
  keepDraft: ['PUT', '/api/v1/tickets/:id/draft'],
  dropDraft: ['DELETE', '/api/v1/tickets/:id/draft'],
  readNotifications: ['GET', '/api/v1/me/notifications'],
  listTags: ['GET', '/api/v1/tags'],
  createTag: ['POST', '/api/v1/tags'],
  listCoupons: ['GET', '/api/v1/coupons'],
  readUsage: ['GET', '/api/v1/usage'],
  readFirstSteps: ['GET', '/api/v1/first_steps'],
} as const satisfies { [Name in Exclude<Called, CalledLater>]: Address<Name> };

/** What comes with the pages that call it. */
type Later =
  | typeof SETTINGS_CALLS
  | typeof REPORT_CALLS
  | typeof DOOR_CALLS
  | typeof PROFILE_CALLS
  | typeof TICKET_CALLS;
type CalledLater = NamesIn<Later>;
/** Of each of several tables. */
type NamesIn<Calls> = Calls extends unknown ? keyof Calls : never;

type Address<Name extends RouteName> = readonly [Routes[Name]['method'], Routes[Name]['path']];

const known: { [Name in Called]?: Address<Name> } = { ...CALLS };

/** From here on these can be called too: what only some pages need comes with them. */
export function knowCalls(more: Later): void {
  Object.assign(known, more);
}

/** Of which workspace the page is that calls: it says so with each call, and is refused where its session has gone on. */
export const page: { workspace: string | null } = { workspace: null };

export type FieldError = NonNullable<ProblemJson['errors']>[number];

/** The server answered, and said no. `code` is stable; the sentence for a person is the screen's to choose. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  /** What is wrong with which field, where the server could tell. */
  readonly errors: FieldError[];
  constructor(status: number, code: string, detail: string, errors: FieldError[] = []) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Nobody answered: the request may or may not have arrived. */
export class Unreachable extends Error {
  constructor() {
    super('The server could not be reached.');
  }
}

export async function call<Name extends Called>(name: Name, input: Input<Name> = {}): Promise<Answer<Name>> {
  const address = known[name];
  if (!address) throw new Error(`${name} is not known yet`);
  const [method, path] = address;
  const response = await send(addressOf(path, input), method, input);
  if (!response.ok) throw await refusalIn(response);
  const answer: Answer<Name> = response.status === 204 ? null : await response.json();
  return answer;
}

async function send(
  address: string,
  method: string,
  { body, signal, keepalive = false }: { body?: unknown; signal?: AbortSignal; keepalive?: boolean },
) {
  const content = body !== undefined && { body: JSON.stringify(body) };
  const headers = {
    ...(content && { 'content-type': 'application/json' }),
    ...(page.workspace && { 'parley-workspace': page.workspace }),
  };
  const askedAt = elapsedHere();
  try {
    const response = await fetch(address, {
      method,
      keepalive,
      credentials: 'same-origin',
      headers,
      ...content,
      ...(signal && { signal }),
    });
    serverClock.hear(response.headers.get('date'), askedAt);
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable();
  }
}

function addressOf(
  path: string,
  { params, query }: { params?: object | undefined; query?: object | undefined },
): string {
  const filled = Object.entries(params ?? {}).reduce(
    (now, [name, value]) => now.replace(`:${name}`, encodeURIComponent(String(value))),
    path,
  );
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${filled}?${search}` : filled;
}

async function refusalIn(response: Response): Promise<Refused> {
  return refusalOf(response.status, await response.json().catch(() => null));
}

/** What an answer that is no yes says; null for one that cannot be read. */
export function refusalOf(status: number, problem: Partial<ProblemJson> | null): Refused {
  const { code = 'internal', detail = `The server answered ${status}.`, errors } = problem ?? {};
  return new Refused(status, code, detail, errors);
}
