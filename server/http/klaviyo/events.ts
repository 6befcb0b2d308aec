import { z } from 'zod';
import { METRICS } from '../../../contract/metrics.ts';
import type { Context } from '../../actions/context.ts';
import { recordEvent } from '../../actions/recordEvent.ts';
import type { Condition } from '../../domain/klaviyoFilter.ts';
import { presentActivity } from '../../present/activity.ts';
import { inWorkspace, type Reading } from '../../store/database.ts';
import { type ActivityRow, activityOf } from '../../store/read/activity.ts';
import { eventOfId, eventsOfAll } from '../../store/read/klaviyo/events.ts';
import { profilesOfIds } from '../../store/read/klaviyo/profiles.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { many, one, type Resource, resource } from './document.ts';
import { read } from './given.ts';
import { metricId, metricOfId } from './metricId.ts';
import { presentMetric } from './metrics.ts';
import { pointed } from './pointed.ts';
import { presentProfile } from './presentProfile.ts';
import { chosen, conditionsIn, type Filters, listed, pageIn, sortIn, TIMES, wrong } from './queries.ts';
import { requireUuid } from './requireUuid.ts';
import { EventAttributes, EventProfile, eventOf } from './sentEvent.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

const FILTERS: Filters = {
  ...{ metric_id: { operators: ['equals'] }, profile_id: { operators: ['equals'] } },
  ...{ datetime: { operators: TIMES, kind: 'time' }, timestamp: { operators: TIMES, kind: 'seconds' } },
};
const SORTS = ['-datetime', 'datetime', '-timestamp', 'timestamp'] as const;
const INCLUDED = ['metric', 'profile', 'attributions'] as const;

const Sent = z.object({
  data: z.object({
    type: z.literal('event'),
    attributes: EventAttributes.extend({ profile: EventProfile }),
  }),
});

type EventRow = { profileId: string; row: ActivityRow };

export function eventRoutes(serving: KlaviyoServing, context: Context): void {
  const { db, publicUrl, now } = serving;

  serve(serving, 'createEvent', async ({ body, caller, reply }) => {
    const { profile, ...attributes } = read(Sent, body).data.attributes;
    const given = eventOf(attributes, profile, now());
    const recording = recordEvent(context, caller.workspaceId, given, actorOf(caller));
    await pointed(recording, '/data/attributes');
    reply.code(202);
    return undefined;
  });

  serve(serving, 'listEvents', async ({ query, caller: { workspaceId }, request }) => {
    const { size, cursor } = pageIn(query, 200, 1000);
    const asked = askedIn(query, fromCursor(cursor, z.object({ at: Instant, id: Uuid })), size + 1);
    return inWorkspace(db, workspaceId, async tx => {
      const rows = await rowsOf(tx, workspaceId, asked);
      const present = (event: EventRow) => presentEvent(publicUrl, event, query);
      const found = page(rows, size, present, ({ row: { at, id } }) => ({ at, id }));
      return many(publicUrl, request, found, await includedIn(tx, workspaceId, rows.slice(0, size), query));
    });
  });

  serve(serving, 'readEvent', async ({ id, query, caller: { workspaceId } }) =>
    inWorkspace(db, workspaceId, async tx => {
      const event = await eventOfId(tx, workspaceId, requireUuid(id));
      if (!event) throw new Refused('not_found');
      const included = await includedIn(tx, workspaceId, [event], query);
      return one(presentEvent(publicUrl, event, query), included);
    }),
  );

  async function includedIn(
    tx: Reading,
    workspaceId: string,
    rows: EventRow[],
    query: KlaviyoCall['query'],
  ): Promise<Resource[] | undefined> {
    const asked = listed(query, 'include', INCLUDED);
    if (asked.length === 0) return undefined;
    const names = asked.includes('metric') ? new Set(rows.map(({ row }) => row.metric)) : [];
    const metrics = [...names].map(metric => ({ metric, firstAt: null, lastAt: null }));
    const ids = asked.includes('profile') ? [...new Set(rows.map(({ profileId }) => profileId))] : [];
    const profiles = await profilesOfIds(tx, workspaceId, ids);
    return [
      ...metrics.map(metric => presentMetric(publicUrl, metric, query)),
      ...profiles.map(profile => presentProfile(publicUrl, profile, query)),
    ];
  }
}

function presentEvent(
  publicUrl: string,
  { profileId, row }: EventRow,
  query: Record<string, string>,
): Resource {
  const { id, at, metric } = row;
  const attributes = {
    timestamp: Math.floor(at.getTime() / 1000),
    event_properties: presentActivity(row).details,
    datetime: at.toISOString(),
    uuid: id,
  };
  return resource(publicUrl, 'events', {
    ...{ type: 'event', id, attributes: chosen(query, 'event', attributes) },
    relationships: {
      profile: { data: { type: 'profile', id: profileId } },
      metric: { data: { type: 'metric', id: metricId(metric) } },
      attributions: { data: [] },
    },
  });
}

type Asked = ReturnType<typeof askedIn>;
type Position = { at: string; id: string };

function askedIn(query: KlaviyoCall['query'], after: Position | null, limit: number) {
  const conditions = conditionsIn(query, FILTERS);
  const asked = (name: string) => conditions.find(({ field }) => field === name)?.values[0];
  const id = asked('metric_id');
  const profileId = asked('profile_id') ?? null;
  const metric = id === undefined ? null : (metricOfId(id) ?? '');
  const isDown = sortIn(query, SORTS).startsWith('-');
  if (profileId !== null && !isDown) throw wrong('sort', 'with profile_id the newest come first');
  if (profileId === null && metric !== null && READ_BY_PROFILE.includes(metric))
    throw wrong('filter', `${metric} is told profile by profile: it takes a profile_id as well`);
  const times = conditions.filter(({ field }) => field === 'datetime' || field === 'timestamp');
  return { metric, profileId, times, isDown, after, limit };
}

/** Of these nothing is written as an event (decision 27). */
const READ_BY_PROFILE: readonly string[] = [
  ...[METRICS.sent, METRICS.received, METRICS.failed, METRICS.bounced],
  ...[METRICS.subscribed, METRICS.unsubscribed, METRICS.placedOrder],
];

async function rowsOf(tx: Reading, workspaceId: string, asked: Asked): Promise<EventRow[]> {
  const { profileId, metric, times, after, limit } = asked;
  if (profileId === null) return eventsOfAll(tx, workspaceId, asked);
  if (!Uuid.safeParse(profileId).success) return [];
  const before = earliest(after, times.flatMap(endOf));
  const rows = await activityOf(tx, { workspaceId, profileId, metric, before, limit });
  return rows.filter(({ at }) => times.every(one => isAfter(at, one))).map(row => ({ profileId, row }));
}

const [FIRST_ID, LAST_ID] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Where a list that goes back in time begins for a condition. */
function endOf({ operator, values: [at = ''] }: Condition): Position[] {
  if (operator === 'less-than') return [{ at, id: FIRST_ID }];
  return operator === 'less-or-equal' ? [{ at, id: LAST_ID }] : [];
}

function earliest(after: Position | null, ends: Position[]): Position | null {
  const [first] = [...(after ? [after] : []), ...ends].toSorted((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );
  return first ?? null;
}

/** The newest come first, so that what is too old ends the list. */
function isAfter(at: Date, { operator, values: [since = ''] }: Condition): boolean {
  if (operator === 'greater-than') return at > new Date(since);
  return operator !== 'greater-or-equal' || at >= new Date(since);
}
