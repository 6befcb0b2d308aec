import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** What is counted, each a promise that an operator can watch. */
export const counted = {
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
