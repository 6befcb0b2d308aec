import { classes } from '../ui/classes.ts';
import { useWaitedFor } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';
import { LineAction } from './TroubleLine.tsx';
import type { Way } from './thread.ts';

type Props = { way: Way; text: string; failed: boolean; onRetry: () => void };

/** Laid over the thread: what comes and goes above the messages, or below, must not move them. */
export function PageLine({ way, text, failed, onRetry }: Props) {
  const { t } = useWords();
  const slow = useWaitedFor(!failed);
  if (!slow && !failed) return null;
  return (
    <div
      className={classes(
        'pointer-events-none absolute inset-x-0 flex justify-center',
        way === 'older' ? 'top-2' : 'bottom-14',
      )}
    >
      <p
        role={failed ? 'alert' : 'status'}
        className="pointer-events-auto flex min-h-8 items-center gap-3 rounded-full bg-surface-raised px-3.5 text-meta text-quiet shadow-raised"
      >
        {text}
        {failed && <LineAction onClick={onRetry}>{t('action.retry')}</LineAction>}
      </p>
    </div>
  );
}
