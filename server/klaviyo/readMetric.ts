import { z } from 'zod';
import type { KlaviyoPage } from './klaviyo.ts';
import type { ReadPage } from './lines.ts';
import { Id, idOf, word } from './readings.ts';

const Metric = z.object({ id: Id, attributes: z.object({ name: word(200) }) });

export function readMetric(resource: unknown): { id: string; name: string } | undefined {
  const { data } = Metric.safeParse(resource);
  return data?.attributes.name === undefined ? undefined : { id: data.id, name: data.attributes.name };
}

/** A metric is known by its name here; its id at Klaviyo is only for reading events. */
export function readMetrics({ data }: KlaviyoPage): ReadPage {
  const read = data.map(one => readMetric(one) ?? { id: idOf(one), reason: 'unreadable' });
  const named = read.flatMap(one => ('name' in one ? [[one.id, one.name] as const] : []));
  return {
    lines: [],
    leftOut: read.filter(one => 'reason' in one),
    metrics: Object.fromEntries(named),
  };
}

/** On one line, as a metric's name is kept. */
export function metricName(name: string | undefined): string | undefined {
  return name?.replaceAll(/\s+/g, ' ');
}
