import { type FocusEvent, type KeyboardEvent, useId } from 'react';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { useWords } from '../../words/useWords.ts';
import { NoReplies } from './NoReplies.tsx';
import type { Offered } from './offered.ts';
import { PickerField } from './PickerField.tsx';
import { ReplyOption } from './ReplyOption.tsx';
import { usePicker } from './usePicker.ts';

type Props = {
  offered: Offered;
  /** The id of the one that is being filled in. */
  busy: string | null;
  onChoose: (reply: QuickReply) => void;
  /** Left without a choice, with what was typed. */
  onEscape: (typed: string) => void;
  /** Nothing is typed, and that was to be erased. */
  onErase: () => void;
  onBlur: () => void;
};

/** A field to search in, and below it what it finds: the arrows choose, Enter inserts, Escape leaves. */
export function ReplyPicker({ offered, busy, onChoose, onEscape, onErase, onBlur }: Props) {
  const { t } = useWords();
  const list = useId();
  const { q, found, active, type, point, move } = usePicker(offered.replies);
  const choose = (reply: QuickReply | undefined) => {
    if (reply && !busy) onChoose(reply);
  };
  const keys = new Map<string, () => void>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', () => choose(active)],
    ['Escape', () => onEscape(q)],
    ...(q === '' ? [['Backspace', onErase] as const] : []),
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // A question that is answered here is nobody else's: Escape leaves the list, not the ticket.
    event.stopPropagation();
    act();
  };
  const leave = (event: FocusEvent) => event.currentTarget.contains(event.relatedTarget) || onBlur();
  return (
    <div
      role="dialog"
      aria-label={t('quick.open')}
      onBlur={leave}
      className="appearing absolute inset-x-0 bottom-full z-20 mb-2 flex max-h-[min(22rem,45dvh)] origin-bottom flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised"
    >
      <PickerField
        value={q}
        onChange={type}
        onKeyDown={onKeyDown}
        aria-controls={list}
        aria-activedescendant={active && `${list}-${active.id}`}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t('quick.list')}
        className="quiet-scroll min-h-0 overflow-y-auto p-1 empty:p-0"
      >
        {found.map((reply, at) => (
          <ReplyOption
            key={reply.id}
            id={`${list}-${reply.id}`}
            reply={reply}
            isActive={reply === active}
            isBusy={reply.id === busy}
            onPoint={() => point(at)}
            onChoose={() => choose(reply)}
          />
        ))}
      </div>
      {found.length === 0 && <NoReplies {...offered} />}
      <p role="status" className="sr-only">
        {t('quick.found', { count: found.length })}
      </p>
    </div>
  );
}
