import { fullTime, shortAgo } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';

/** How long ago, at the end of a line, with the full time in its title. `at` as ISO 8601. */
export function Ago({ at }: { at: string }) {
  const clock = useClock();
  const now = useNow();
  const then = Date.parse(at);
  return (
    <time
      dateTime={at}
      title={fullTime(then, clock)}
      className="figures ml-auto shrink-0 text-meta text-quiet"
    >
      {shortAgo(then, now, clock)}
    </time>
  );
}
