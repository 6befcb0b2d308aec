import { dayLine } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';

export function DayLine({ at }: { at: number }) {
  const clock = useClock();
  const now = useNow();
  return <p className="mt-3 mb-2 text-center text-meta text-quiet first:mt-0">{dayLine(at, now, clock)}</p>;
}
