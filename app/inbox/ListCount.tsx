import type { TicketListView } from '../../contract/applyChange.ts';
import { useWords } from '../words/useWords.ts';
import type { StatusFilter } from './search.ts';

/** What is loaded is counted; that there are more is said, not guessed. */
export function ListCount({ list, status }: { list: TicketListView; status: StatusFilter }) {
  const { t } = useWords();
  const count = list.tickets.length;
  const text = list.complete ? t(`list.${status}`, { count }) : t(`list.${status}More`, { count });
  return (
    <div className="flex h-10 shrink-0 items-center justify-between px-4 text-fine text-quiet">
      <span className="figures">{text}</span>
      <span>{t('list.newest')}</span>
    </div>
  );
}
