import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';

type Pages<Item> = UseInfiniteQueryResult<{ pages: { data: Item[] }[] }>;

type Props<Item> = {
  query: Pages<Item>;
  words: Record<'list' | 'loading' | 'error' | 'empty' | 'older', string>;
  row: (item: Item) => ReactNode;
};

/** A list within a part: its bones, what stands in the way, that there is nothing, or its rows and the way to older ones. */
export function PartList<Item>({ query, words, row }: Props<Item>) {
  const slow = useWaitedFor(query.isPending);
  const items = query.data?.pages.flatMap(page => page.data) ?? [];
  if (query.isPending) return <div className="min-h-14">{slow && <Bones label={words.loading} />}</div>;
  if (query.isError && items.length === 0)
    return <Failed text={words.error} onRetry={() => void query.refetch()} />;
  if (items.length === 0) return <p className="pb-1 text-small text-quiet">{words.empty}</p>;
  return (
    <>
      <ul aria-label={words.list}>{items.map(row)}</ul>
      {query.isFetchNextPageError && <Failed text={words.error} onRetry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && !query.isFetchNextPageError && (
        <Button
          look="plain"
          size="small"
          className="mt-1 -ml-2.5 text-quiet"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.older}
        </Button>
      )}
    </>
  );
}

export function Failed({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 text-small text-quiet"
    >
      <p className="min-w-0 text-pretty">{text}</p>
      <Button size="small" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    </div>
  );
}

function Bones({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-4 pt-1.5">
      <Bone shape="h-3 w-4/5" />
      <Bone shape="h-3 w-3/5" />
      <Bone shape="h-3 w-2/3" />
    </div>
  );
}
