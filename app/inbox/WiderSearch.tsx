import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/useWords.ts';
import { inEveryStatus, type ListSearch } from './search.ts';
import { useListSearch } from './useListSearch.ts';

/** A search looks where the list does: at what is open, unless somebody wants more. */
export function WiderSearch({ search }: { search: ListSearch }) {
  const { t } = useWords();
  const { change } = useListSearch();
  const every = inEveryStatus(search);
  if (!every) return null;
  return (
    <Button onClick={() => change(every)}>
      {t(search.status ? 'search.everyStatus' : 'search.alsoDone')}
    </Button>
  );
}
