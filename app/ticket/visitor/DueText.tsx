import { timeOfDay } from '../../words/clock.ts';
import { Phrase } from '../../words/Phrase.tsx';
import { useClock } from '../../words/useClock.ts';
import { useSecond } from '../../words/useSecond.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When an e-mail goes out, and how soon that is: counted for the eye alone, since nobody wants each second read out. */
export function DueText({ at }: { at: number }) {
  const clock = useClock();
  const left = at - useSecond();
  if (left <= 0) return clock.t('away.dueNow');
  const [id, unit] =
    left > MINUTE ? (['away.dueMinutes', MINUTE] as const) : (['away.dueSeconds', SECOND] as const);
  const values = { time: timeOfDay(at, clock), count: Math.ceil(left / unit) };
  return <Phrase id={id} values={values} marks={[<span key="left" aria-hidden className="figures" />]} />;
}
