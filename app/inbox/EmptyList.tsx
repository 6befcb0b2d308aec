import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../contract/client.ts';
import { FirstRunPlace } from '../firstRun/FirstRunPlace.tsx';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { everywhere, inEveryStatus, isFiltered, type ListSearch } from './search.ts';
import { useListSearch } from './useListSearch.ts';
import { WiderSearch } from './WiderSearch.tsx';

/** One sentence, and one way on. */
export function EmptyList({ search }: { search: ListSearch }) {
  const { t } = useWords();
  const { change } = useListSearch();
  const { view } = search;
  if (search.q) return <NothingFound search={search} q={search.q} />;
  const showAll = <Button onClick={() => change({})}>{t('list.showAll')}</Button>;
  if (search.sort === 'waiting')
    return <Notice text={t('list.emptyWaiting')} action={<ClearFilters search={search} />} />;
  if (isFiltered(search))
    return <Notice text={t('list.emptyFilter')} action={<ClearFilters search={search} />} />;
  if (view === 'mine') return <Notice text={t('list.emptyMine')} action={showAll} />;
  if (view === 'unassigned') return <Notice text={t('list.emptyUnassigned')} action={showAll} />;
  return <NothingYet />;
}

/** What was searched is said, and the next wider search offered. */
function NothingFound({ search, q }: { search: ListSearch; q: string }) {
  const { t } = useWords();
  const { change } = useListSearch();
  const every = inEveryStatus(search);
  const all = everywhere(search);
  if (every)
    return (
      <Notice
        text={t(search.status ? 'list.emptySearchFilter' : 'list.emptySearchOpen', { q })}
        action={<WiderSearch search={search} />}
      />
    );
  const clear = all && <Button onClick={() => change(all)}>{t('filter.clear')}</Button>;
  return <Notice text={t(all ? 'list.emptySearchFilter' : 'list.emptySearch', { q })} action={clear} />;
}

function ClearFilters({ search }: { search: ListSearch }) {
  const { t } = useWords();
  const { change } = useListSearch();
  return (
    <Button onClick={() => change(search.view ? { view: search.view } : {})}>{t('filter.clear')}</Button>
  );
}

/** A new inbox has steps to take: beside the list, or on a phone in its place. */
function NothingYet() {
  const beside = useHasColumns();
  return beside ? <FirstMessage /> : <FirstRunPlace otherwise={<FirstMessage />} />;
}

/** SET-1: without a number the inbox says how to get one. */
function FirstMessage() {
  const { t } = useWords();
  const { simulator } = useSession();
  const numbers = useQuery(numbersQuery).data?.data;
  if (numbers?.every(number => number.gone_at !== null)) return <NoNumber />;
  const phones = (
    <a href="/simulator" target="_blank" rel="noopener" className={buttonClass({})}>
      {t('list.emptyPhones')}
    </a>
  );
  return <Notice text={t('list.empty')} action={simulator && phones} />;
}

const numbersQuery = queryOptions({
  queryKey: ['numbers'],
  queryFn: ({ signal }) => call('listNumbers', { query: { limit: 100 }, signal }),
});

function NoNumber() {
  const { t } = useWords();
  const mayConnect = mayChangeSettings(useSession().member.role);
  const connect = (
    <Link to="/settings/providers" className={buttonClass({})}>
      {t('providers.connect')}
    </Link>
  );
  return (
    <Notice
      text={t('list.noNumber')}
      {...(mayConnect ? { action: connect } : { hint: t('list.noNumberHint') })}
    />
  );
}
