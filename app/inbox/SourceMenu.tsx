import { Check } from 'lucide-react';
import { type ReactElement, use, useState } from 'react';
import type { MarketingSource } from '../../contract/marketingRoutes.ts';
import type { Tag } from '../../contract/tagRoutes.ts';
import { useAgents } from '../session/members.ts';
import { TagDot } from '../tags/TagChip.tsx';
import { useTags } from '../tags/tags.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/useWords.ts';
import { loadCombobox } from './comboboxParts.ts';
import { SourceSign } from './SourceSign.tsx';
import { type ListSearch, withSource } from './search.ts';
import { useSources } from './sources.ts';
import { useListSearch } from './useListSearch.ts';

type Props = { chip: ReactElement; open: boolean; onOpenChange: (open: boolean) => void };
/** What has replies, what tickets are sorted by, or who they are given to. */
type Source =
  | Pick<MarketingSource, 'type' | 'id' | 'name'>
  | ({ type: 'tag' } & Pick<Tag, 'id' | 'name' | 'color'>)
  | { type: 'assignee'; id: string; name: string };
type Group = { type: Source['type']; items: Source[] };

const HEADING = {
  assignee: 'profile.assignee',
  campaign: 'filter.campaigns',
  flow: 'filter.flows',
  tag: 'tag.title',
} as const;

/** More of them than this nobody reads through: one types. */
const SHOWN_AT_MOST = 200;

const sectionOf = (chip: HTMLElement | null) => chip?.closest<HTMLElement>('section[aria-label]') ?? null;

export function SourceMenu({ chip, open, onOpenChange }: Props) {
  const { t } = useWords();
  const Base = use(loadCombobox());
  const [section, setSection] = useState<HTMLElement | null>(null);
  const { search, change } = useListSearch();
  const { groups, ...state } = useGroups(open);
  const all = groups.flatMap(group => group.items);
  const isChosen = ({ type, id }: Source) => id === (type === 'tag' ? search.tag : search[`${type}_id`]);
  const chosen = all.find(isChosen) ?? null;
  const choose = (source: Source) => change(withChosen(search, source));
  return (
    <Base.Root
      items={groups}
      value={chosen}
      onValueChange={source => source && choose(source)}
      open={open}
      onOpenChange={next => onOpenChange(next)}
      itemToStringLabel={(source: Source) => source.name}
      isItemEqualToValue={(a, b) => a.type === b.type && a.id === b.id}
      limit={SHOWN_AT_MOST}
      autoHighlight
    >
      <Base.Trigger ref={(button: HTMLElement | null) => setSection(sectionOf(button))} render={chip} />
      <Base.Portal container={section}>
        <Base.Positioner
          align="start"
          sideOffset={8}
          collisionPadding={8}
          positionMethod="fixed"
          className="z-30 outline-hidden"
        >
          <Base.Popup
            aria-label={t('filter.bySource')}
            className="appearing flex max-h-[min(24rem,var(--available-height))] w-74 origin-(--transform-origin) flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised outline-hidden"
          >
            <div className="border-b border-line p-1">
              <Base.Input
                aria-label={t('filter.findSource')}
                placeholder={t('filter.findSource')}
                className="h-9 w-full bg-transparent px-2.5 outline-hidden max-column:h-11 max-column:text-touch"
              />
            </div>
            <Base.Empty className="text-center text-small text-quiet">
              <Nothing {...state} />
            </Base.Empty>
            <Base.List className="quiet-scroll min-h-0 flex-1 overflow-y-auto p-1 outline-hidden data-empty:p-0">
              {(group: Group) => (
                <Base.Group key={group.type} items={group.items}>
                  <Base.GroupLabel className="px-2 pt-2 pb-1 text-meta text-quiet">
                    {t(HEADING[group.type])}
                  </Base.GroupLabel>
                  <Base.Collection>
                    {(source: Source) => <Choice key={source.id} source={source} on={isChosen(source)} />}
                  </Base.Collection>
                </Base.Group>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Choice({ source, on }: { source: Source; on: boolean }) {
  const Base = use(loadCombobox());
  return (
    <Base.Item
      value={source}
      className="flex h-9 items-center gap-2.5 rounded-button px-2 outline-hidden select-none data-highlighted:bg-selected max-column:h-11"
    >
      <span className="flex w-4 justify-center text-quiet">
        <Sign source={source} />
      </span>
      <span className="min-w-0 flex-1 truncate">{source.name}</span>
      {on && <Check size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-accent-text" />}
    </Base.Item>
  );
}

function Sign({ source }: { source: Source }) {
  if (source.type === 'tag') return <TagDot color={source.color} />;
  if (source.type === 'assignee') return <Avatar name={source.name} seed={source.id} size={20} single />;
  return <SourceSign type={source.type} size={16} />;
}

/** On top of what is filtered; only a campaign takes the place of a flow. */
function withChosen(search: ListSearch, source: Source): ListSearch {
  if (source.type === 'tag') return { ...search, tag: source.id };
  if (source.type === 'assignee') return { ...search, assignee_id: source.id };
  return withSource(search, source);
}

type State = { isLoading: boolean; isError: boolean; retry: () => void };

/** Why the list is empty. */
function Nothing({ isLoading, isError, retry }: State) {
  const { t } = useWords();
  if (isLoading) return <p className="px-4 py-5">{t('filter.sourcesLoading')}</p>;
  if (!isError) return <p className="px-4 py-5">{t('filter.noSource')}</p>;
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-5">
      <p>{t('filter.sourcesError')}</p>
      <Button size="small" onClick={retry}>
        {t('action.retry')}
      </Button>
    </div>
  );
}

function useGroups(open: boolean): State & { groups: Group[] } {
  const campaigns = useSources('campaign', open);
  const flows = useSources('flow', open);
  const tags = useTags().map(({ id, name, color }) => ({ type: 'tag' as const, id, name, color }));
  const agents = useAgents().map(({ id, name }) => ({ type: 'assignee' as const, id, name }));
  const groups: Group[] = [
    { type: 'assignee', items: agents },
    { type: 'tag', items: tags },
    { type: 'campaign', items: campaigns.sources },
    { type: 'flow', items: flows.sources },
  ];
  return {
    groups: groups.filter(group => group.items.length > 0),
    isLoading: campaigns.isLoading || flows.isLoading,
    isError: campaigns.isError || flows.isError,
    retry: () => void Promise.all([campaigns.refetch(), flows.refetch()]),
  };
}
