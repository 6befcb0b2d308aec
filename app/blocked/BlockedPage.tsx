import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import { BLOCKED_KEY } from '../profile/useSetBlocked.ts';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { useSettingsWords } from '../settings/words/useSettingsWords.ts';
import { PagedList } from '../ui/PagedList.tsx';
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
  const { t } = useSettingsWords();
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
  const { t } = useSettingsWords();
  const words = {
    list: t('block.list'),
    loading: t('block.loading'),
    error: t('block.error'),
    empty: t('block.empty'),
    more: t('block.more'),
  };
  return (
    <PagedList
      query={useBlocked()}
      words={words}
      row={profile => <BlockedRow key={profile.id} profile={profile} />}
    />
  );
}
