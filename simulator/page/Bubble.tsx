import { Check, CircleAlert, Clock3 } from 'lucide-react';
import type { PhoneState } from '../shapes.ts';
import { type Fate, fateOf } from './fate.ts';
import { clock, fullTime } from './format.ts';
import type { Placed } from './groups.ts';
import { words } from './words.ts';

const SIGNS = { check: Check, clock: Clock3, alert: CircleAlert };

type Props = { place: Placed; state: PhoneState; newest: boolean };

export function Bubble({ place: { text, firstOfGroup, lastOfGroup }, state, newest }: Props) {
  const fate = fateOf(text, state);
  // A delivered text says so only while it is the last word; trouble is always said.
  const line = fate.sign !== 'check' || newest ? fate : null;
  return (
    <div className="said" data-by={text.direction} data-first={firstOfGroup} data-last={lastOfGroup}>
      <div className="bubble" data-arrived={fate.arrived} title={fullTime(text.at)}>
        {text.body}
        {text.media_urls.map(url => (
          <img key={url} src={url} alt={words.picture} loading="lazy" />
        ))}
      </div>
      {(lastOfGroup || line?.line) && <Meta at={text.at} fate={line} />}
    </div>
  );
}

function Meta({ at, fate }: { at: string; fate: Fate | null }) {
  const Sign = fate?.sign && SIGNS[fate.sign];
  return (
    <p className="meta" data-sign={fate?.sign}>
      <time dateTime={at}>{clock(at)}</time>
      {Sign && <Sign aria-hidden="true" size={12} strokeWidth={2} />}
      {fate?.line}
    </p>
  );
}
