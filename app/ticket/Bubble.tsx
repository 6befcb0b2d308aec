import { ImageOff } from 'lucide-react';
import type { Message } from '../../contract/shapes.ts';
import { classes } from '../ui/classes.ts';
import { fullTime } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';
import { useWords } from '../words/useWords.ts';
import { ErasedText } from './ErasedText.tsx';
import { LinkedText } from './LinkedText.tsx';
import { useLit } from './lit.ts';
import { Pictures } from './Pictures.tsx';

/**
 * The customer is louder by size, not by colour; what no person wrote has an edge and no ground, and the edge of what
 * has not left yet is of dashes.
 */
const LOOK = {
  customer: 'bg-bubble-in text-customer max-column:text-touch rounded-bl-[5px]',
  agent: 'bg-bubble-out max-column:text-customer rounded-br-[5px]',
  automatic: 'border border-line-strong text-soft max-column:text-customer rounded-br-[5px]',
  scheduled: 'border border-dashed border-control max-column:text-customer rounded-br-[5px]',
} as const;

type Props = { message: Message; look: keyof typeof LOOK; waiting: boolean; joined: boolean };

export function Bubble({ message, look, waiting, joined }: Props) {
  const clock = useClock();
  const { body, media, media_left_out: leftOut } = message;
  const lit = useLit(message.id);
  return (
    <div
      data-message={message.id}
      title={fullTime(Date.parse(message.sent_at), clock)}
      className={classes(
        'max-w-[min(484px,76%)] whitespace-pre-line break-words rounded-bubble px-3.5 py-2 max-column:max-w-[89%]',
        LOOK[look],
        lit.look,
        waiting && 'text-soft',
        joined && 'mb-0.5',
      )}
    >
      <Pictures media={media} fromCustomer={look === 'customer'} />
      {body && <LinkedText text={body} query={lit.query} />}
      <ErasedText message={message} />
      {leftOut > 0 && <LeftOut count={leftOut} />}
    </div>
  );
}

function LeftOut({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <span className="mt-0.5 flex items-center gap-1.5 text-small text-quiet">
      <ImageOff size={14} strokeWidth={1.75} aria-hidden />
      {t('thread.leftOut', { count })}
    </span>
  );
}
