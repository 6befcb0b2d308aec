import type { ReportSay } from './words/useReportWords.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took, of seconds, in two units at most: "45 s", "12 min", "3 h 20 min", "2 d 4 h". */
export function lengthText(seconds: number, t: ReportSay): string {
  if (seconds < MINUTE) return t('reports.seconds', { seconds: Math.round(seconds) });
  if (seconds < HOUR) return t('reports.minutes', { minutes: Math.floor(seconds / MINUTE) });
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  if (seconds < DAY)
    return minutes ? t('reports.hours', { hours, minutes }) : t('reports.hoursOnly', { hours });
  return t('reports.dayLength', { days: Math.floor(hours / 24), hours: hours % 24 });
}
