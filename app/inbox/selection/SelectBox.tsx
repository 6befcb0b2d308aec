import type { MouseEvent } from 'react';
import type { Ticket } from '../../../contract/shapes.ts';
import { fullName } from '../../profile/names.ts';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/useWords.ts';

type Props = {
  ticket: Ticket;
  size: number;
  checked: boolean;
  shown: boolean;
  onSelect: (range: boolean) => void;
};

/** In the place of the picture, so that nothing moves: under the pointer, and in every row once one is chosen. */
export function SelectBox({ ticket, size, checked, shown, onSelect }: Props) {
  const { t } = useWords();
  const press = (event: MouseEvent) => onSelect(event.shiftKey);
  return (
    <label
      style={{ width: size, height: size }}
      className={classes(
        'absolute top-1/2 left-6.5 flex -translate-y-1/2 items-center justify-center focus-within:opacity-100',
        // Where nothing points, it is there for who has chosen already, and for the keyboard.
        shown
          ? ''
          : 'pointer-events-none opacity-0 group-hover/row:pointer-events-auto group-hover/row:opacity-100',
      )}
    >
      <input
        type="checkbox"
        checked={checked}
        onChange={() => {}}
        onClick={press}
        aria-label={t('select.row', { name: fullName(ticket, t) })}
        className="size-4 accent-accent"
      />
    </label>
  );
}
