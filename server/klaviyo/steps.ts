import type { KlaviyoStep } from '../../contract/klaviyoRoutes.ts';
import type { KlaviyoPull } from '../domain/klaviyo/state.ts';
import type { KlaviyoList, KlaviyoPage } from './klaviyo.ts';
import { pageOf, type ReadPage } from './lines.ts';
import { readEvents } from './readEvents.ts';
import { readCampaign, readFlow } from './readMarketing.ts';
import { readMetrics } from './readMetric.ts';
import { readProfile } from './readProfile.ts';

type Reading = { page: KlaviyoPage; pull: KlaviyoPull; now: Date };

type Step = {
  path: string;
  /** What the key needs for it, as Klaviyo calls it. */
  scope: string;
  /** What is asked: everything, or with `since` what has changed. */
  query(since: Date | null, now: Date): KlaviyoList['query'];
  read(reading: Reading): ReadPage;
};

/** Clocks differ, and what changed in the moment of asking may have been missed. */
const OVERLAP_MS = 5 * 60_000;
/** Events may be told late: the past hour is asked for again. */
const LATE_MS = 60 * 60_000;
/** How far back the events of a first round go. */
const RECENT_MS = 90 * 24 * 60 * 60_000;

/** DATA-1: what is asked of Klaviyo, and what its answers come to. */
export const STEPS: Record<KlaviyoStep, Step> = {
  profiles: {
    ...{ path: '/profiles', scope: 'profiles:read' },
    query: since => ({
      ...{ 'page[size]': '100', sort: 'updated', 'additional-fields[profile]': 'subscriptions' },
      ...(since && { filter: `greater-than(updated,${before(since, OVERLAP_MS)})` }),
    }),
    read: ({ page }) => pageOf(page.data.map(readProfile)),
  },
  metrics: {
    ...{ path: '/metrics', scope: 'metrics:read' },
    query: () => ({}),
    read: ({ page }) => readMetrics(page),
  },
  campaigns: {
    ...{ path: '/campaigns', scope: 'campaigns:read' },
    query: since => ({
      filter: [
        "equals(messages.channel,'sms')",
        ...(since ? [`greater-or-equal(updated_at,${before(since, OVERLAP_MS)})`] : []),
      ].join(),
    }),
    read: ({ page, now }) => pageOf(page.data.flatMap(one => readCampaign(one, now) ?? [])),
  },
  flows: {
    ...{ path: '/flows', scope: 'flows:read' },
    query: since => ({
      'page[size]': '50',
      ...(since && { filter: `greater-or-equal(updated,${before(since, OVERLAP_MS)})` }),
    }),
    read: ({ page }) => pageOf(page.data.flatMap(one => readFlow(one) ?? [])),
  },
  events: {
    ...{ path: '/events', scope: 'events:read' },
    query: (since, now) => ({
      ...{ 'page[size]': '100', sort: 'datetime', include: 'metric,profile' },
      filter: `greater-or-equal(datetime,${since ? before(since, LATE_MS) : before(now, RECENT_MS)})`,
    }),
    read: ({ page, pull }) => readEvents(page, pull.metrics),
  },
};

function before(moment: Date, ms: number): string {
  return new Date(moment.getTime() - ms).toISOString();
}
