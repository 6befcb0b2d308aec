import { fullTime, timeOfDay } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';

export function MessageTime({ at }: { at: string }) {
  const clock = useClock();
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(time, clock)} className="figures shrink-0">
      {timeOfDay(time, clock)}
    </time>
  );
}
