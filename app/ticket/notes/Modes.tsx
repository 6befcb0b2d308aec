import { Lock, MessageSquare } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/useWords.ts';
import { MODES, type Mode } from './useMode.ts';

const SIGN = { reply: MessageSquare, note: Lock } as const satisfies Record<Mode, unknown>;

type Props = {
  ref: Ref<HTMLDivElement>;
  /** What the ids of the tabs begin with, and the id of what they show. */
  id: string;
  panel: string;
  mode: Mode;
  onChoose: (mode: Mode) => void;
  /** The same by an arrow, which leaves the keyboard where it is. */
  onStep: (mode: Mode) => void;
};

/** Whether one writes to the customer or for the team. Each keeps its own words. */
export function Modes({ ref, id, panel, mode, onChoose, onStep }: Props) {
  const { t } = useWords();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') onStep(mode === 'reply' ? 'note' : 'reply');
  };
  return (
    <div ref={ref} role="tablist" aria-label={t('note.modes')} className="mb-1.5 flex gap-1 pl-1">
      {MODES.map(one => {
        const Sign = SIGN[one];
        const on = one === mode;
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={on}
            aria-controls={panel}
            tabIndex={on ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => onChoose(one)}
            className={classes(
              'moving flex h-6.5 items-center gap-1.5 rounded-small px-2.5 text-small max-column:h-10',
              !on && 'text-quiet hover:bg-hover hover:text-ink',
              on && 'font-medium',
              on && (one === 'note' ? 'bg-note-soft text-note' : 'bg-selected'),
            )}
          >
            <Sign size={14} strokeWidth={1.75} aria-hidden />
            {t(`note.mode.${one}`)}
          </button>
        );
      })}
    </div>
  );
}
