import { X } from 'lucide-react';
import type { MarketingType } from '../../contract/vocabulary.ts';
import { useWords } from '../words/useWords.ts';
import { SourceSign } from './SourceSign.tsx';
import { useSourceName } from './sources.ts';
import { useListSearch } from './useListSearch.ts';

/** Under the filters: whose replies the list shows, and the way out of it. */
export function ChosenSources() {
  const { search } = useListSearch();
  if (!search.campaign_id && !search.flow_id) return null;
  return (
    <div className="flex shrink-0 flex-wrap gap-1.5 px-4 pt-1.5">
      {search.campaign_id && <ChosenSource type="campaign" id={search.campaign_id} />}
      {search.flow_id && <ChosenSource type="flow" id={search.flow_id} />}
    </div>
  );
}

function ChosenSource({ type, id }: { type: MarketingType; id: string }) {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const known = useSourceName(type, id);
  const name = known ?? t(`thread.${type}`);
  const { [`${type}_id` as const]: _, ...rest } = search;
  return (
    <span className="flex h-6.5 max-w-full items-center gap-1.5 rounded-small bg-selected pl-2.5 text-small font-medium max-column:h-8">
      <SourceSign type={type} size={14} />
      <span aria-hidden className="truncate">
        {name}
      </span>
      <span className="sr-only">{t('filter.repliesTo', { name })}</span>
      <button
        type="button"
        aria-label={t('filter.clearSource', { name })}
        title={t('filter.clearSource', { name })}
        onClick={() => change(rest)}
        className="moving relative flex size-6.5 shrink-0 items-center justify-center rounded-small text-quiet after:absolute hover:bg-hover hover:text-ink max-column:size-8 max-column:after:-inset-1.5"
      >
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </span>
  );
}
