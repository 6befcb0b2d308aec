import { ArrowDown } from 'lucide-react';
import { useWords } from '../words/useWords.ts';

type Props = { shown: boolean; news: number; onJump: () => void };

export function JumpToNewest({ shown, news, onJump }: Props) {
  const { t } = useWords();
  if (!shown) return null;
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 flex justify-center">
      <button
        type="button"
        onClick={onJump}
        className="toast pointer-events-auto flex h-8 items-center gap-1.5 rounded-full bg-surface-raised pr-3.5 pl-2.5 text-small font-medium shadow-raised max-column:h-10"
      >
        <ArrowDown size={16} strokeWidth={1.75} aria-hidden />
        {news > 0 ? t('thread.newMessages', { count: news }) : t('thread.newest')}
      </button>
    </div>
  );
}
