import { useEffect, useRef } from 'react';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { ReplyText } from '../../settings/quickReplies/ReplyText.tsx';
import { classes } from '../../ui/classes.ts';

type Props = {
  id: string;
  reply: QuickReply;
  isActive: boolean;
  isBusy: boolean;
  onPoint: () => void;
  onChoose: () => void;
};

/** A quick reply by its name, and how it begins. */
export function ReplyOption({ id, reply: { name, body }, isActive, isBusy, onPoint, onChoose }: Props) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are those of the field, which keeps the focus.
    <button
      type="button"
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-busy={isBusy}
      onPointerMove={onPoint}
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
      className={classes(
        'block w-full rounded-button px-2.5 text-left py-2 select-none max-column:py-2.5',
        isActive && 'bg-selected',
        isBusy && 'opacity-45',
      )}
    >
      <span className="block truncate font-medium">{name}</span>
      <span className="block truncate text-small text-quiet">
        <ReplyText text={body.replace(/\s+/g, ' ')} />
      </span>
    </button>
  );
}
