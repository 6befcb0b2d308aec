import { type ReactNode, useId } from 'react';
import type { Channel } from '../../../contract/vocabulary.ts';
import { classes } from '../../ui/classes.ts';
import { Counter } from './Counter.tsx';
import { SendButton } from './SendButton.tsx';
import { WhyNotYet } from './WhyNotYet.tsx';
import type { Written } from './written.ts';

type Props = { channel: Channel; written: Written; onSend: () => void; children: ReactNode };

/** A sentence has no room between the tools and what sends on a phone. */
const ABOVE = 'max-column:order-first max-column:basis-full max-column:px-2';

/** Tools at the left; at the right what the reply takes, or waits for, and what sends it. */
export function Foot({ channel, written, onSend, children }: Props) {
  const { draft, cost, notYet } = written;
  const beside = useId();
  const says = notYet !== null && notYet.why !== 'empty';
  return (
    <div className="flex items-center justify-between gap-2 p-1.5 max-column:flex-wrap">
      {children}
      <div id={beside} className={classes('min-w-0 flex-1', says && ABOVE)}>
        {says ? (
          <WhyNotYet notYet={notYet} />
        ) : (
          <Counter cost={cost} pictured={draft.pictures.length > 0} channel={channel} />
        )}
      </div>
      <SendButton ready={notYet === null} why={beside} onSend={onSend} />
    </div>
  );
}
