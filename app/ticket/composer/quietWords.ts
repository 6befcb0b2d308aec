import type { LocalTime } from '../../profile/useLocalTime.ts';
import { timeOfDay } from '../../words/clock.ts';
import type { Say } from '../../words/useWords.ts';

type Asked = Pick<LocalTime, 'from' | 'to' | 'place' | 'early'> & {
  name: string;
  /** The morning there, by their clock and by ours. */
  theirs: string;
  ours: string;
  locale: string;
};

/** How the quiet hours are asked about (REPLY-10): what time it is for whom, and what can be done. */
export function quietWords(asked: Asked, t: Say): { what: string; hint: string } {
  return { what: what(asked, t), hint: hint(asked, t) };
}

function what({ name, from, to, early, locale }: Asked, t: Say): string {
  if (to !== null) return t('quiet.several', { name, from, to });
  return early
    ? t('quiet.early', { name, time: from, ends: fullHour(8, locale) })
    : t('quiet.late', { name, time: from, began: fullHour(20, locale) });
}

/** Our own clock is said where it shows another time. */
function hint({ place, theirs: time, ours }: Asked, t: Say): string {
  if (ours.endsWith(time)) return place ? t('quiet.hintIn', { time, place }) : t('quiet.hint', { time });
  return place ? t('quiet.hintInOurs', { time, place, ours }) : t('quiet.hintOurs', { time, ours });
}

function fullHour(hour: number, locale: string): string {
  return timeOfDay(Date.UTC(2026, 0, 1, hour), { locale, zone: 'UTC' });
}
