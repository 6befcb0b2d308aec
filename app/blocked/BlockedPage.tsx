import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import { BLOCKED_KEY } from '../profile/useSetBlocked.ts';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';
import { BlockedRow } from './BlockedRow.tsx';

function useBlocked() {
  return useInfiniteQuery({
    queryKey: BLOCKED_KEY,
    queryFn: ({ pageParam, signal }) =>
      call('listProfiles', { query: { blocked: 'true', ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });
}

/** Who is blocked, and the way back (TICK-6, PROF-4). */
export function BlockedPage() {
  const { t } = useWords();
  return (
    <SettingsFrame title={t('block.title')}>
      <div className="px-12 pb-12 max-pane:px-8 max-column:px-4">
        <div className="max-w-240">
          <h1 className="flex h-14 items-center text-title max-column:text-view">{t('block.title')}</h1>
          <p className="mb-6 text-quiet">{t('block.intro')}</p>
          <Body />
        </div>
      </div>
    </SettingsFrame>
  );
}

function Body() {
  const { t } = useWords();
  const blocked = useBlocked();
  const slow = useWaitedFor(blocked.isPending);
  const profiles = blocked.data?.pages.flatMap(page => page.data) ?? [];
  if (blocked.isError && profiles.length === 0) {
    const retry = <Button onClick={() => void blocked.refetch()}>{t('action.retry')}</Button>;
    return <Notice alert text={t('block.error')} action={retry} />;
  }
  if (blocked.isPending) return slow ? <Bones /> : null;
  if (profiles.length === 0) return <p className="py-16 text-center text-quiet">{t('block.empty')}</p>;
  return (
    <>
      <ul aria-label={t('block.list')} className="border-t border-line">
        {profiles.map(profile => (
          <BlockedRow key={profile.id} profile={profile} />
        ))}
      </ul>
      {blocked.hasNextPage && (
        <Button
          className="mt-4"
          disabled={blocked.isFetchingNextPage}
          onClick={() => void blocked.fetchNextPage()}
        >
          {t('block.more')}
        </Button>
      )}
    </>
  );
}

function Bones() {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('block.loading')} className="flex flex-col gap-10 pt-8">
      <Bone shape="h-3 w-2/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-1/3" />
    </div>
  );
}
