import { useQuery } from '@tanstack/react-query';
import { countsQuery } from '../unread/counts.ts';
import { useWords } from '../words/useWords.ts';
import { isFiltered, type ListSearch } from './search.ts';
import type { LoadedList } from './ticketList.ts';

type Props = { list: LoadedList; search: ListSearch };

/** What is loaded is counted; that there are more is said, not guessed: of a whole view the server has told how many. */
export function ListCount({ list, search }: Props) {
  const { t } = useWords();
  const { status = 'open' } = search;
  const all = useCounted(search);
  const count = list.complete ? list.tickets.length : (all ?? list.tickets.length);
  const isAll = list.complete || all !== null;
  return (
    <div className="px-4 text-fine text-quiet">
      <p className="flex h-10 items-center justify-between">
        <span className="figures">{t(isAll ? `list.${status}` : `list.${status}More`, { count })}</span>
        <span>{t(search.sort === 'waiting' && !search.q ? 'list.longest' : 'list.newest')}</span>
      </p>
      {list.truncated && <p className="pb-2 text-pretty">{t('search.truncated')}</p>}
    </div>
  );
}

/** How many a view has in all; null where only some of it is shown, or it was too long to count. */
function useCounted(search: ListSearch): number | null {
  const { data } = useQuery(countsQuery);
  if (!data || data.capped || search.q || isFiltered(search)) return null;
  return data[search.view ?? 'all']?.open ?? null;
}
