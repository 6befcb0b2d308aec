import type { PhoneState, SimulatedText } from '../shapes.ts';
import { Bubble } from './Bubble.tsx';
import { day } from './format.ts';
import { placed } from './groups.ts';
import { reachByKeyboard } from './reachByKeyboard.ts';
import { words } from './words.ts';

type Props = { thread: readonly SimulatedText[]; state: PhoneState };

/** Kept at its end by the style: the outer box is reversed, so that it grows upwards. */
export function Thread({ thread, state }: Props) {
  return (
    <div className="thread" role="log" aria-label={words.conversation} ref={reachByKeyboard}>
      <div className="said-all">
        {thread.length === 0 && <p className="nothing">{words.nothingYet}</p>}
        {placed(thread).map(place => (
          <div key={place.text.id}>
            {place.firstOfDay && <p className="day">{day(place.text.at)}</p>}
            <Bubble place={place} state={state} newest={place.text === thread.at(-1)} />
          </div>
        ))}
      </div>
    </div>
  );
}
