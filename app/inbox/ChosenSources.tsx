import { X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { MarketingType } from '../../contract/vocabulary.ts';
import { useMemberName } from '../session/members.ts';
import { TagDot } from '../tags/TagChip.tsx';
import { useTagsOf } from '../tags/tags.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useWords } from '../words/useWords.ts';
import { SourceSign } from './SourceSign.tsx';
import { useSourceName } from './sources.ts';
import { useListSearch } from './useListSearch.ts';

/** Under the filters: whose tickets, which tag and the replies to what the list shows, and the way out of it. */
export function ChosenSources() {
  const { search } = useListSearch();
  const { assignee_id, tag, campaign_id, flow_id } = search;
  if (!assignee_id && !tag && !campaign_id && !flow_id) return null;
  return (
    <div className="flex shrink-0 flex-wrap gap-1.5 px-4 pt-1.5">
      {assignee_id && <ChosenAssignee id={assignee_id} />}
      {tag && <ChosenTag id={tag} />}
      {campaign_id && <ChosenSource type="campaign" id={campaign_id} />}
      {flow_id && <ChosenSource type="flow" id={flow_id} />}
    </div>
  );
}

function ChosenAssignee({ id }: { id: string }) {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const name = useMemberName(id) ?? t('profile.assignee');
  const { assignee_id: _, ...rest } = search;
  return (
    <Chosen name={name} says={t('filter.assignedTo', { name })} onClear={() => change(rest)}>
      <Avatar name={name} seed={id} size={20} single />
    </Chosen>
  );
}

/** Of one that has been deleted nobody knows the name any more. */
function ChosenTag({ id }: { id: string }) {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const ids = useMemo(() => [id], [id]);
  const [tag] = useTagsOf(ids);
  const name = tag?.name ?? t('tag.gone');
  const { tag: _, ...rest } = search;
  return (
    <Chosen name={name} says={t('tag.filtered', { name })} onClear={() => change(rest)}>
      <TagDot color={tag?.color ?? 'gray'} />
    </Chosen>
  );
}

function ChosenSource({ type, id }: { type: MarketingType; id: string }) {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const known = useSourceName(type, id);
  const name = known ?? t(`thread.${type}`);
  const { [`${type}_id` as const]: _, ...rest } = search;
  return (
    <Chosen name={name} says={t('filter.repliesTo', { name })} onClear={() => change(rest)}>
      <SourceSign type={type} size={14} />
    </Chosen>
  );
}

type ChosenProps = { name: string; says: string; onClear: () => void; children: ReactNode };

function Chosen({ name, says, onClear, children }: ChosenProps) {
  const { t } = useWords();
  return (
    <span className="flex h-6.5 max-w-full items-center gap-1.5 rounded-small bg-selected pl-2.5 text-small font-medium max-column:h-8">
      {children}
      <span aria-hidden className="truncate">
        {name}
      </span>
      <span className="sr-only">{says}</span>
      <button
        type="button"
        aria-label={t('filter.clearSource', { name })}
        title={t('filter.clearSource', { name })}
        onClick={onClear}
        className="moving relative flex size-6.5 shrink-0 items-center justify-center rounded-small text-quiet after:absolute hover:bg-hover hover:text-ink max-column:size-8 max-column:after:-inset-1.5"
      >
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </span>
  );
}
