import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWaitedFor } from '../ui/Skeleton.tsx';
import { bringWords } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';
import { AnswerHere } from './AnswerHere.tsx';
import { ChosenSources } from './ChosenSources.tsx';
import { EmptyList } from './EmptyList.tsx';
import { Filters } from './Filters.tsx';
import { ListCount } from './ListCount.tsx';
import { ListHead } from './ListHead.tsx';
import { RowBones } from './RowBones.tsx';
import { SearchField } from './SearchField.tsx';
import { useSelected } from './selection/selecting.ts';
import { TicketRows } from './TicketRows.tsx';
import { ticketListQuery } from './ticketList.ts';
import { useListSearch } from './useListSearch.ts';

const SelectionBar = lazy(async () => ({
  default: (await import('./selection/SelectionBar.tsx')).SelectionBar,
}));

/** Only reports lead to such a list, and its words are theirs. */
const ChosenHad = lazy(async () => {
  const [{ ChosenHad: Shown }] = await Promise.all([
    import('../reports/ChosenHad.tsx'),
    bringWords('reports'),
  ]);
  return { default: Shown };
});

export function TicketListPanel() {
  const { t } = useWords();
  const { search } = useListSearch();
  const [asked, setAsked] = useState(false);
  const searching = asked || search.q !== undefined;
  useShortcut('/', () => setAsked(true));
  return (
    <section
      aria-label={t('nav.inbox')}
      className="flex h-full w-90 shrink-0 flex-col bg-surface-sunken max-pane:w-80 max-column:w-full max-column:bg-surface"
    >
      <Head>
        {searching ? (
          <SearchField asked={asked} onClose={() => setAsked(false)} />
        ) : (
          <ListHead onSearch={() => setAsked(true)} />
        )}
        <Filters />
      </Head>
      <AnswerHere />
      <ChosenSources />
      {search.had && (
        <Suspense>
          <ChosenHad />
        </Suspense>
      )}
      <Body />
    </section>
  );
}

/** What is in the list, or while some of it is chosen, what can be done with that. */
function Head({ children }: { children: ReactNode }) {
  const { selected, rows } = useSelected();
  if (selected.length === 0) return children;
  return (
    <Suspense fallback={children}>
      <SelectionBar selected={selected} rows={rows} />
    </Suspense>
  );
}

function Body() {
  const { t } = useWords();
  const { query, search } = useListSearch();
  const list = useQuery({
    ...ticketListQuery(query, useSession().member.id),
    // While one types, what was found last stands there until there is something else.
    placeholderData: (last, was) => (query.q && was?.queryKey[1].q ? last : undefined),
  });
  const slow = useWaitedFor(list.isPending);
  if (list.isError && !list.data) {
    const retry = <Button onClick={() => void list.refetch()}>{t('action.retry')}</Button>;
    return <Notice alert text={t('list.error')} action={retry} />;
  }
  if (!list.data || (list.isPlaceholderData && list.data.tickets.length === 0))
    return slow ? <RowBones /> : null;
  if (list.data.tickets.length === 0) return <EmptyList search={search} />;
  return (
    <>
      <ListCount list={list.data} search={search} />
      <TicketRows key={JSON.stringify(query)} list={list.data} query={query} />
    </>
  );
}
