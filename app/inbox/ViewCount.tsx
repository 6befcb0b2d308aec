import { useQuery } from '@tanstack/react-query';
import { countsQuery } from '../unread/counts.ts';
import { useWords } from '../words/useWords.ts';
import type { View } from './search.ts';

/** VIEW-1: how many tickets are open in a view, and before it how many customers wait there to be read. */
export function ViewCount({ view }: { view: View }) {
  const { t } = useWords();
  const { data } = useQuery(countsQuery);
  const count = data?.[view];
  if (!count) return null;
  const isCapped = view === 'all' && data?.capped === true;
  const { open, unread } = count;
  return (
    <span className="figures flex items-center gap-2 text-meta">
      {/* As wide without a number, so that the keys before it stand below each other. */}
      <span className="flex min-w-8 justify-end">
        {unread > 0 && (
          <span title={t('view.unread', { count: unread })} className="flex items-center gap-1 text-unread">
            <span aria-hidden className="size-1.5 rounded-full bg-unread" />
            <span aria-hidden>{unread}</span>
            <span className="sr-only">{t('view.unread', { count: unread })}</span>
          </span>
        )}
      </span>
      <span className="min-w-5 text-right text-quiet">
        <span aria-hidden>{isCapped ? t('view.most', { count: open }) : open}</span>
        <span className="sr-only">{t(isCapped ? 'list.openMore' : 'list.open', { count: open })}</span>
      </span>
    </span>
  );
}
