import { type ReactNode, useId } from 'react';
import type { Channel } from '../../../contract/vocabulary.ts';
import { Counter } from './Counter.tsx';
import { SendButton } from './SendButton.tsx';
import { WhyNotYet } from './WhyNotYet.tsx';
import type { Written } from './written.ts';

type Props = { channel: Channel; written: Written; onSend: () => void; children: ReactNode };

/** Tools at the left; at the right what the reply takes, or waits for, and what sends it. */
export function Foot({ channel, written, onSend, children }: Props) {
  const { draft, cost, notYet } = written;
  const beside = useId();
  const says = notYet !== null && notYet.why !== 'empty';
  return (
    <div className="flex items-center gap-2 p-1.5">
      {children}
      <div id={beside} className="min-w-0 flex-1">
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
