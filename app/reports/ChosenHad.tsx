import { X } from 'lucide-react';
import type { ListSearch } from '../inbox/search.ts';
import { useListSearch } from '../inbox/useListSearch.ts';
import { useMemberName } from '../session/members.ts';
import { phoneText } from '../words/phones.ts';
import { useReportWords } from './words/useReportWords.ts';

/** Under the filters of a list that a report has led to: what its tickets have in common, and the way out of it. */
export function ChosenHad() {
  const { t } = useReportWords();
  const { search, change } = useListSearch();
  const said = useWhatTheyHad(search);
  const { had: _, since: __, until: ___, author_id: ____, sending_number: _____, ...rest } = search;
  if (!said) return null;
  return (
    <div className="flex shrink-0 px-4 pt-1.5">
      <span className="flex h-6.5 max-w-full items-center gap-1.5 rounded-small bg-selected pl-2.5 text-small font-medium max-column:h-8">
        <span className="truncate" title={said}>
          {said}
        </span>
        <button
          type="button"
          aria-label={t('reports.clear', { what: said })}
          title={t('reports.clear', { what: said })}
          onClick={() => change(rest)}
          className="moving relative flex size-6.5 shrink-0 items-center justify-center rounded-small text-quiet after:absolute hover:bg-hover hover:text-ink max-column:size-8 max-column:after:-inset-1.5"
        >
          <X size={14} strokeWidth={1.75} aria-hidden />
        </button>
      </span>
    </div>
  );
}

/** "Replied, 1–30 Nov, by Noa"; null where nothing is asked of them. */
function useWhatTheyHad({ had, since, until, author_id, sending_number }: ListSearch): string | null {
  const { t } = useReportWords();
  const name = useMemberName(author_id ?? null);
  const days = useDaysText(since, until);
  if (!had) return null;
  const what = t(`reports.had_${had}`, { days });
  if (name) return t('reports.had_by', { what, name });
  if (!sending_number) return what;
  if (sending_number === 'none') return t('reports.had_fromUnknown', { what });
  return t('reports.had_from', { what, number: phoneText(sending_number) });
}

/** "1–30 Nov". */
function useDaysText(since: string | undefined, until: string | undefined): string {
  const { t, locale } = useReportWords();
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' });
  const [first, last] = [Date.parse(since ?? ''), Date.parse(until ?? '')];
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return t('reports.ever');
  return days.formatRange(first, last);
}
