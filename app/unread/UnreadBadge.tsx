import { classes } from '../ui/classes.ts';
import { useWords } from '../words/useWords.ts';
import { badgeText } from './badgeText.ts';

type Props = { count: number; id: string; className?: string };

/** NOTE-2: on the corner of the inbox's sign. What it counts is said to whoever asks for the description. */
export function UnreadBadge({ count, id, className }: Props) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <>
      <span
        aria-hidden
        className={classes(
          'figures pointer-events-none absolute flex h-4 min-w-4 items-center justify-center rounded-full bg-badge px-1 text-[10.5px] leading-none font-semibold text-on-badge',
          className,
        )}
      >
        {badgeText(count)}
      </span>
      <span hidden id={id}>
        {t('nav.unread', { count })}
      </span>
    </>
  );
}
