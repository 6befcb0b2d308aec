import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../contract/client.ts';
import type { Problem } from '../../contract/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { ChangersPage } from './ChangersPage.tsx';
import { NotRead } from './NotRead.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { withTried } from './problemWords.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

function useProblems() {
  return useInfiniteQuery({
    queryKey: ['problems'],
    queryFn: ({ pageParam, signal }) =>
      call('listProblems', { query: pageParam ? { cursor: pageParam } : {}, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });
}

export function ProblemsPage() {
  const { t } = useSettingsWords();
  return (
    <ChangersPage title={t('problems.title')}>
      <p className="mb-6 text-pretty text-quiet">{t('problems.intro')}</p>
      <Body />
    </ChangersPage>
  );
}

function Body() {
  const { t } = useSettingsWords();
  const problems = useProblems();
  const slow = useWaitedFor(problems.isPending);
  const [tried, setTried] = useState<Problem[]>([]);
  const rows = withTried(problems.data?.pages.flatMap(page => page.data) ?? [], tried);
  const onTried = (one: Problem) => setTried(before => [...before.filter(({ id }) => id !== one.id), one]);
  if (problems.isError && rows.length === 0)
    return <NotRead text={t('problems.error')} again={problems.refetch} />;
  if (problems.isPending) return slow ? <Bones /> : null;
  if (rows.length === 0) return <p className="py-16 text-center text-quiet">{t('problems.empty')}</p>;
  return (
    <>
      <ProblemTable problems={rows} onTried={onTried} />
      {problems.hasNextPage && (
        <Button
          className="mt-4"
          disabled={problems.isFetchingNextPage}
          onClick={() => void problems.fetchNextPage()}
        >
          {t('problems.older')}
        </Button>
      )}
    </>
  );
}

function Bones() {
  const { t } = useSettingsWords();
  return (
    <div role="status" aria-label={t('problems.loading')} className="flex flex-col gap-8 pt-10">
      <Bone shape="h-3 w-3/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-2/3" />
    </div>
  );
}
