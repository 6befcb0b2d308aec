import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { endingOf, isTaken, type SendBehaviour } from '../behaviour.ts';
import type { Ending, Reply } from '../ending.ts';
import {
  batchReport,
  batchResource,
  digits,
  type FakeBatch,
  type FakeInbound,
  inboundResource,
  recipientReport,
} from './batch.ts';
import { bare, COMPLAINTS, complaint } from './complaint.ts';
import { batchFrom, isWellFormed } from './create.ts';

/** What the fake knows and how it is told to behave. */
export type FakeState = {
  servicePlanId: string;
  apiToken: string;
  /** Oldest first. */
  batches: FakeBatch[];
  inbounds: FakeInbound[];
  onSend: SendBehaviour | ((batch: FakeBatch) => SendBehaviour);
  kept: Map<string, { bytes: Buffer; contentType: string }>;
  mediaHangs: boolean;
  asked: { media: IncomingHttpHeaders[] };
  now: () => Date;
};

/** Sinch's SMS API for batches, reports and inbounds, and the host that keeps what customers send. */
export async function answer(state: FakeState, request: IncomingMessage): Promise<Ending | Buffer> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/media/')) return mediaAt(state, url.pathname, request);
  if (request.headers.authorization !== `Bearer ${state.apiToken}`) return bare(401);
  const home = `/xms/v1/${state.servicePlanId}`;
  if (!url.pathname.startsWith(`${home}/`)) return bare(404);
  const path = url.pathname.slice(home.length);
  if (request.method === 'POST' && path === '/batches') return create(state, await readText(request));
  return read(state, path, url.searchParams);
}

function mediaAt(state: FakeState, path: string, request: IncomingMessage): Ending | Buffer {
  state.asked.media.push(request.headers);
  if (state.mediaHangs) return 'hang';
  return state.kept.get(path)?.bytes ?? { status: 404, json: '' };
}

function create(state: FakeState, body: string): Ending {
  const asked = parsed(body);
  if (asked === undefined) return complaint('syntax_invalid_json');
  if (!isWellFormed(asked)) return complaint('syntax_constraint_violation');
  const batch = batchFrom(asked, state.now());
  if (!/^\d{3,15}$/.test(digits(batch.to))) return complaint('syntax_invalid_parameter_format');
  const behaviour = typeof state.onSend === 'function' ? state.onSend(batch) : state.onSend;
  if (isTaken(behaviour)) state.batches.push(batch);
  return endingOf(behaviour, { status: 201, json: batchResource(batch) }, COMPLAINTS);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function read(state: FakeState, path: string, query: URLSearchParams): Reply {
  if (path === '/batches') return batchList(state, query);
  if (path === '/inbounds') return inboundList(state, query);
  const [, list, id, report, phone] = path.split('/');
  const batch = state.batches.find(one => one.id === id);
  if (list !== 'batches' || !batch) return bare(404);
  if (!report) return { status: 200, json: batchResource(batch) };
  if (!phone) return { status: 200, json: batchReport(batch) };
  const isTheirs = phone === digits(batch.to);
  return isTheirs ? { status: 200, json: recipientReport(batch, state.now()) } : bare(404);
}

function batchList({ batches, now }: FakeState, query: URLSearchParams): Reply {
  const found = batches.filter(
    batch =>
      isWithin(batch.createdAt, query, now()) &&
      is(query.get('client_reference'), batch.clientReference) &&
      isAmong(query.get('from'), batch.from),
  );
  return pageOf('batches', found.map(batchResource), query);
}

function inboundList({ inbounds, now }: FakeState, query: URLSearchParams): Reply {
  const found = inbounds.filter(
    inbound => isWithin(inbound.receivedAt, query, now()) && isAmong(query.get('to'), inbound.to),
  );
  return pageOf('inbounds', found.map(inboundResource), query);
}

const DAY_MS = 24 * 60 * 60_000;

/** Without a start Sinch lists the last 24 hours. */
function isWithin(time: Date, query: URLSearchParams, now: Date): boolean {
  const start = new Date(query.get('start_date') ?? now.getTime() - DAY_MS);
  const end = query.get('end_date');
  return time >= start && (end === null || time < new Date(end));
}

function is(asked: string | null, actual: string | null): boolean {
  return asked === null || asked === actual;
}

function isAmong(asked: string | null, phone: string): boolean {
  return asked === null || asked.split(',').map(digits).includes(digits(phone));
}

const DEFAULT_PAGE = 30;
const LARGEST_PAGE = 100;

/** The newest first. */
function pageOf(name: 'batches' | 'inbounds', found: object[], query: URLSearchParams): Reply {
  const page = Number(query.get('page')) || 0;
  const size = Math.min(Number(query.get('page_size')) || DEFAULT_PAGE, LARGEST_PAGE);
  const shown = found.toReversed().slice(page * size, (page + 1) * size);
  return { status: 200, json: { count: found.length, page, [name]: shown, page_size: shown.length } };
}
