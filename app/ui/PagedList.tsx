import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Bone, useWaitedFor } from './Skeleton.tsx';

type Pages<Item> = UseInfiniteQueryResult<{ pages: { data: Item[] }[] }>;

type Props<Item> = {
  query: Pages<Item>;
  words: Record<'list' | 'loading' | 'error' | 'empty' | 'more', string>;
  row: (item: Item) => ReactNode;
};

/** A list that comes page by page: its bones, what stands in the way, that there is nothing, or its rows. */
export function PagedList<Item>({ query, words, row }: Props<Item>) {
  const { t } = useWords();
  const slow = useWaitedFor(query.isPending);
  const items = query.data?.pages.flatMap(page => page.data) ?? [];
  if (query.isError && items.length === 0) {
    const retry = <Button onClick={() => void query.refetch()}>{t('action.retry')}</Button>;
    return <Notice alert text={words.error} action={retry} />;
  }
  if (query.isPending) return slow ? <Bones label={words.loading} /> : null;
  if (items.length === 0) return <p className="py-16 text-center text-quiet">{words.empty}</p>;
  return (
    <>
      <ul aria-label={words.list} className="border-t border-line">
        {items.map(row)}
      </ul>
      {query.hasNextPage && (
        <Button
          className="mt-4"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  );
}

function Bones({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-10 pt-8">
      <Bone shape="h-3 w-2/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-1/3" />
    </div>
  );
}
