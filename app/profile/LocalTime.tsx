import { Moon, Sun } from 'lucide-react';
import type { Profile } from '../../contract/shapes.ts';
import { timeOfDay } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import type { Say } from '../words/useWords.ts';
import { isNight } from './night.ts';

type Props = { profile: Profile; dotBefore?: boolean; alone?: boolean };

/** What time it is for the customer, when that is known. */
export function LocalTime({ profile, dotBefore = false, alone = false }: Props) {
  const now = useNow();
  const clock = useClock();
  const zone = profile.time_zone;
  if (!zone) return null;
  const time = timeOfDay(now, { locale: clock.locale, zone });
  const place = profile.location?.city ?? profile.location?.region;
  const Sign = isNight(now, zone) ? Moon : Sun;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      {dotBefore && <span aria-hidden>·</span>}
      <Sign size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="figures truncate">{alone ? time : timeThere(time, place ?? null, clock.t)}</span>
    </span>
  );
}

function timeThere(time: string, place: string | null, t: Say): string {
  return place ? t('ticket.localTime', { time, place }) : t('ticket.localTimeOnly', { time });
}
