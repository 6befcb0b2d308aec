import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { Problem } from '../../contract/shapes.ts';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';

function useProblems(on: boolean) {
  return useInfiniteQuery({
    queryKey: ['problems'],
    queryFn: ({ pageParam, signal }) =>
      call('listProblems', { query: pageParam ? { cursor: pageParam } : {}, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    enabled: on,
  });
}

export function ProblemsPage() {
  const { t } = useWords();
  const allowed = mayChangeSettings(useSession().member.role);
  return (
    <SettingsFrame title={t('problems.title')}>
      {allowed ? (
        <div className="max-w-240 px-12 pb-12 max-pane:px-8 max-column:px-4">
          <h1 className="flex h-14 items-center text-title max-column:text-view">{t('problems.title')}</h1>
          <p className="mb-6 text-quiet">{t('problems.intro')}</p>
          <Body />
        </div>
      ) : (
        <Notice text={t('refused.forbidden_role')} />
      )}
    </SettingsFrame>
  );
}

function Body() {
  const { t } = useWords();
  const problems = useProblems(true);
  const slow = useWaitedFor(problems.isPending);
  const rows: Problem[] = problems.data?.pages.flatMap(page => page.data) ?? [];
  if (problems.isError && rows.length === 0) {
    const retry = <Button onClick={() => void problems.refetch()}>{t('action.retry')}</Button>;
    return <Notice alert text={t('problems.error')} action={retry} />;
  }
  if (problems.isPending) return slow ? <Bones /> : null;
  if (rows.length === 0) return <p className="py-16 text-center text-quiet">{t('problems.empty')}</p>;
  return (
    <>
      <ProblemTable problems={rows} />
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
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('problems.loading')} className="flex flex-col gap-8 pt-10">
      <Bone shape="h-3 w-3/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-2/3" />
    </div>
  );
}
