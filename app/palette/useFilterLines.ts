import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowUpDown, ListFilter, Megaphone, Tag, User, Workflow, X } from 'lucide-react';
import {
  CHANNELS,
  isFiltered,
  type ListSearch,
  SORTS,
  STATUSES,
  withSort,
  withSource,
} from '../inbox/search.ts';
import { useSources } from '../inbox/sources.ts';
import { useAgents } from '../session/members.ts';
import { useTags } from '../tags/tags.ts';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

const FOUND = { place: 'views', onlyFound: true } as const;

/** Every filter of the list, put on top of those that are on. Away from the list they begin anew. */
export function useFilterLines(wanted: boolean): Line[] {
  const { t } = usePaletteWords();
  const { now, go } = useList();
  const show = (id: string, what: string, search: ListSearch): Line => ({
    ...FOUND,
    ...{ id: `show.${id}`, text: t('palette.show', { what }), icon: ListFilter, run: () => go(search) },
  });
  const { status: _, ...open } = now;
  const clear = {
    ...FOUND,
    ...{ id: 'clear', text: t('filter.clear'), icon: X },
    run: () => go(now.view ? { view: now.view } : {}),
  };
  return [
    ...STATUSES.map(status =>
      show(status, t(`filter.${status}`), status === 'open' ? open : { ...open, status }),
    ),
    ...(['unread', 'read'] as const).map(read => show(read, t(`filter.${read}`), { ...now, read })),
    ...CHANNELS.map(channel => show(channel, t(`channel.${channel}`), { ...now, channel })),
    ...SORTS.filter(sort => sort !== (now.sort ?? 'newest')).map(sort => ({
      ...FOUND,
      ...{ id: `sort.${sort}`, text: t('sort.choose', { sort: t(`sort.${sort}`) }), icon: ArrowUpDown },
      run: () => go(withSort(now, sort)),
    })),
    ...useNamed(wanted, now, go),
    ...(isFiltered(now) ? [clear] : []),
  ];
}

function useList() {
  const navigate = useNavigate();
  const all = useSearch({ strict: false });
  const now: ListSearch = location.pathname.startsWith('/inbox') ? all : {};
  return { now, go: (search: ListSearch) => void navigate({ to: '/inbox', search }) };
}

/** By those that have names: colleagues, tags, campaigns and flows. */
function useNamed(wanted: boolean, now: ListSearch, go: (search: ListSearch) => void): Line[] {
  const { t } = usePaletteWords();
  const agents = useAgents();
  const tags = useTags();
  const { sources: campaigns } = useSources('campaign', wanted);
  const { sources: flows } = useSources('flow', wanted);
  return [
    ...agents.map(({ id, name }) => ({
      ...FOUND,
      ...{ id: `show.${id}`, text: t('palette.showAssignedTo', { name }), icon: User },
      run: () => go({ ...now, assignee_id: id }),
    })),
    ...tags.map(({ id, name }) => ({
      ...FOUND,
      ...{ id: `show.${id}`, text: t('palette.showTag', { name }), icon: Tag },
      run: () => go({ ...now, tag: id }),
    })),
    ...[...campaigns, ...flows].map(({ type, id, name }) => ({
      ...FOUND,
      ...{ id: `show.${id}`, text: t('palette.showReplies', { name }) },
      icon: type === 'campaign' ? Megaphone : Workflow,
      run: () => go(withSource(now, { type, id })),
    })),
  ];
}
