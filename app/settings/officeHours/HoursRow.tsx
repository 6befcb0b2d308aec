import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HoursBlock } from '../../../contract/officeHours.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../words/useWords.ts';
import { hoursLabel } from './hoursWords.ts';
import { Track } from './Track.tsx';

/** A name, the day drawn, its hours in words and what can be done: on a phone the drawing goes below. */
export const HOURS_ROW =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 @min-[560px]:grid-cols-[minmax(0,104px)_minmax(0,1fr)_minmax(0,144px)_64px]';

type Props = {
  name: ReactNode;
  blocks: readonly HoursBlock[];
  now?: number | null;
  isOpen: boolean;
  edit: { name: string; onClick: () => void };
  more?: ReactNode;
  children: ReactNode;
};

/** A day and its hours at a glance; opened, its editor below. */
export function HoursRow({ name, blocks, now = null, isOpen, edit, more, children }: Props) {
  const { t, locale } = useWords();
  return (
    <li className="border-b border-line py-1 last:border-0">
      <div className={classes(HOURS_ROW, 'min-h-9')}>
        <div className="min-w-0">{name}</div>
        <div className="order-last col-span-2 pb-2 @min-[560px]:order-none @min-[560px]:col-span-1 @min-[560px]:pb-0">
          <Track blocks={blocks} now={now} />
        </div>
        <p
          className={classes(
            'figures order-3 text-small text-pretty max-column:pb-1.5 @min-[560px]:order-none',
            blocks.length === 0 ? 'text-quiet' : 'text-soft',
          )}
        >
          {hoursLabel(blocks, t, locale)}
        </p>
        <div className="flex justify-end">
          <IconButton
            icon={Pencil}
            name={edit.name}
            tip="bottom-end"
            aria-expanded={isOpen}
            onClick={edit.onClick}
          />
          {more}
        </div>
      </div>
      {isOpen && <div className="pt-1 pb-4">{children}</div>}
    </li>
  );
}
