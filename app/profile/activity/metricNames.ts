import { METRICS } from '../../../contract/metrics.ts';
import type { ProfileSay } from '../words/useProfileWords.ts';

export type KnownMetric = keyof typeof METRICS;

const BY_NAME = new Map<string, KnownMetric>(
  (Object.keys(METRICS) as KnownMetric[]).map(key => [METRICS[key], key]),
);

/** Which of the metrics that Parley knows of it is; null for one of the shop's own. */
export function knownMetric(name: string): KnownMetric | null {
  return BY_NAME.get(name) ?? null;
}

/** Parley's own in the reader's language, all others as the shop calls them. */
export function metricText(name: string, t: ProfileSay): string {
  const known = knownMetric(name);
  return known ? t(`metric.${known}`) : name;
}
