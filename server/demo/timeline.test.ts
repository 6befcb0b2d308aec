import { describe, expect, it } from 'vitest';
import { stories } from './stories/all.ts';
import { timelineOf } from './timeline.ts';
import { instantOf } from './when.ts';

const ROME = 'Europe/Rome';
const at = (now: string, when: Parameters<typeof instantOf>[0]) =>
  instantOf(when, new Date(now), ROME).toISOString();

describe('when', () => {
  it('counts minutes and hours, back and ahead', () => {
    expect(at('2026-11-10T18:42:00Z', '50m')).toBe('2026-11-10T17:52:00.000Z');
    expect(at('2026-11-10T18:42:00Z', '+3h')).toBe('2026-11-10T21:42:00.000Z');
  });

  it('reads a time of day by the clock of the shop, in summer and in winter', () => {
    expect(at('2026-11-10T18:42:00Z', '1d 09:12')).toBe('2026-11-09T08:12:00.000Z');
    expect(at('2026-11-10T18:42:00Z', '40d 09:12')).toBe('2026-10-01T07:12:00.000Z');
    expect(at('2026-11-10T18:42:00Z', '+1d 09:00')).toBe('2026-11-11T08:00:00.000Z');
  });

  it('takes the day that it is in the shop', () => {
    expect(at('2026-11-10T23:30:00Z', '1d 11:00')).toBe('2026-11-10T10:00:00.000Z');
  });
});

const NOWS = [
  '2026-11-10T18:42:00Z',
  '2026-11-10T23:01:00Z',
  '2026-11-10T22:59:00Z',
  '2027-01-01T00:00:00Z',
  '2027-03-28T01:30:00Z',
];

describe.each(NOWS)('the timeline at %s', now => {
  const moments = timelineOf(stories, new Date(now), ROME);

  it('keeps the order of each story, and ends before now', () => {
    const times = moments.map(moment => moment.at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(Date.parse(now));
    const turns = moments.flatMap(moment => moment.turns);
    for (const story of stories) {
      const acts = turns.filter(turn => turn.story === story).map(turn => turn.act);
      expect(acts).toEqual(story.steps.flatMap(([, ...rest]) => rest));
    }
  });

  it('sends a campaign to all at one moment', () => {
    const sends = moments.filter(({ turns }) => turns.some(({ act }) => isRestock(act)));
    expect(sends).toHaveLength(1);
  });
});

function isRestock(act: ReturnType<typeof timelineOf>[number]['turns'][number]['act']): boolean {
  return act.kind === 'is sent' && act.what.id === 'autumn-restock';
}
