import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Channel, MessageStatus } from '../../contract/vocabulary.ts';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** What is counted, each a promise that an operator can watch. */
export const counted = {
  accepted: new Counter({
    name: 'parley_messages_accepted_total',
    help: 'Messages of customers that were taken in and committed by this process',
    labelNames: ['channel'],
    registers: [registry],
  }),
  replies: new Counter({
    name: 'parley_replies_total',
    help: 'Messages to customers by what became of them; each counts once for each status that it came to',
    labelNames: ['status'],
    registers: [registry],
  }),
  forged: new Counter({
    name: 'parley_forged_requests_total',
    help: 'Provider requests refused for their signature',
    labelNames: ['provider'],
    registers: [registry],
  }),
  changes: new Counter({
    name: 'parley_changes_committed_total',
    help: 'Changes committed by this process',
    registers: [registry],
  }),
  clicks: new Counter({
    name: 'parley_link_clicks_total',
    help: 'Short links followed, by people and by machines that only look',
    labelNames: ['by'],
    registers: [registry],
  }),
  screens: new Gauge({
    name: 'parley_live_screens',
    help: 'Live screens connected to this process',
    registers: [registry],
  }),
  visitors: new Gauge({
    name: 'parley_live_visitors',
    help: "Visitors' tabs connected to this process",
    registers: [registry],
  }),
};

/** From a tenth of what is promised to far beyond what a provider waits. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** How long things took, in seconds. */
export const timed = {
  webhooks: new Histogram({
    name: 'parley_webhook_commit_seconds',
    help: "From a provider's request to its answer, which leaves once it is committed",
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [registry],
  }),
  feed: new Histogram({
    name: 'parley_feed_lag_seconds',
    help: 'From when a change was decided to when the live screens of this process were told of it',
    buckets: SECONDS,
    registers: [registry],
  }),
};

/** The queue as it stands in the database: the same from every process. */
export const queued = {
  waiting: new Gauge({
    name: 'parley_jobs_waiting',
    help: 'Jobs whose time has come and that nobody has begun',
    labelNames: ['task'],
    registers: [registry],
  }),
  oldest: new Gauge({
    name: 'parley_jobs_oldest_seconds',
    help: 'How long the oldest of these has been due; 0 where none is',
    labelNames: ['task'],
    registers: [registry],
  }),
  scheduled: new Gauge({
    name: 'parley_jobs_scheduled',
    help: 'Jobs whose time has not come',
    labelNames: ['task'],
    registers: [registry],
  }),
  givenUp: new Gauge({
    name: 'parley_jobs_given_up',
    help: 'Jobs that have failed as often as they are tried',
    labelNames: ['task'],
    registers: [registry],
  }),
  isReadable: new Gauge({
    name: 'parley_queue_readable',
    help: 'Whether the queue could be read just now: 1, or 0, and then nothing is said of it',
    registers: [registry],
  }),
};

// An alert on something that has not happened yet finds 0, and not nothing.
for (const channel of Channel.options) counted.accepted.inc({ channel }, 0);
for (const status of MessageStatus.options.filter(one => one !== 'received'))
  counted.replies.inc({ status }, 0);
