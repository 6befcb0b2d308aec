import { type ReactNode, useId } from 'react';
import { Counter } from './Counter.tsx';
import { SendButton } from './SendButton.tsx';
import type { Writing } from './useWriting.ts';
import { WhyNotYet } from './WhyNotYet.tsx';

type Props = { writing: Writing; onSend: () => void; children: ReactNode };

/** Tools at the left; at the right what the reply takes, or waits for, and what sends it. */
export function Foot({ writing, onSend, children }: Props) {
  const { ticket, draft, cost, notYet } = writing;
  const beside = useId();
  const says = notYet !== null && notYet.why !== 'empty';
  return (
    <div className="flex items-center gap-2 p-1.5">
      {children}
      <div id={beside} className="min-w-0 flex-1">
        {says ? (
          <WhyNotYet notYet={notYet} />
        ) : (
          <Counter cost={cost} pictured={draft.pictures.length > 0} channel={ticket.channel} />
        )}
      </div>
      <SendButton ready={notYet === null} why={beside} onSend={onSend} />
    </div>
  );
}
