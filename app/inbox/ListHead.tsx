import { ChevronDown, Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Keys } from '../keyboard/commands.ts';
import { Signs } from '../keyboard/Signs.tsx';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuChoice, MenuChoices } from '../ui/MenuItems.tsx';
import { bringWords } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';
import type { View } from './search.ts';
import { useListSearch } from './useListSearch.ts';
import { ViewCount } from './ViewCount.tsx';
import { SortMenu } from './waiting/SortMenu.tsx';

const VIEWS = ['all', 'mine', 'unassigned'] as const satisfies readonly View[];

const KEYS = { all: 'g a', mine: 'g m', unassigned: 'g u' } as const satisfies Record<View, Keys>;

/** Its words are those of the reports. */
const ExportItem = lazy(async () => {
  const [part] = await Promise.all([import('./ExportItem.tsx'), bringWords('reports')]);
  return { default: part.ExportItem };
});

/** A view opens with its open tickets only; filters are put on top of it again. The order stays. */
export function ListHead({ onSearch }: { onSearch: () => void }) {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const mayExport = mayChangeSettings(useSession().member.role);
  const view = search.view ?? 'all';
  const name = t(`view.${view}`);
  const sorted = search.sort ? { sort: search.sort } : {};
  const choose = (chosen: View) => change(chosen === 'all' ? sorted : { ...sorted, view: chosen });
  return (
    <div className="flex h-14 shrink-0 items-center justify-between pr-3 pl-4">
      <h1 className="-ml-2 min-w-0">
        <Menu
          trigger={
            <button
              type="button"
              aria-label={t('view.choose', { view: name })}
              className="moving flex h-8 max-w-full items-center gap-1.5 rounded-button px-2 text-title hover:bg-hover aria-expanded:bg-selected max-column:h-10 max-column:text-view"
            >
              <span className="truncate">{name}</span>
              <ChevronDown size={16} strokeWidth={1.75} aria-hidden className="text-quiet" />
            </button>
          }
        >
          <MenuChoices label={t('view.all')} value={view} onChoose={choose}>
            {VIEWS.map(choice => (
              <MenuChoice key={choice} value={choice} end={<ViewEnd view={choice} />}>
                {t(`view.${choice}`)}
              </MenuChoice>
            ))}
          </MenuChoices>
          {mayExport && (
            <Suspense>
              <ExportItem />
            </Suspense>
          )}
        </Menu>
      </h1>
      <span className="flex">
        <SortMenu />
        <IconButton icon={Search} name={t('search.open')} shortcut="/" tip="bottom-end" onClick={onSearch} />
      </span>
    </div>
  );
}

function ViewEnd({ view }: { view: View }) {
  return (
    <>
      <Signs keys={KEYS[view]} />
      <ViewCount view={view} />
    </>
  );
}
