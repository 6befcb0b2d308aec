import { ArrowUpDown } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuChoice, MenuChoices } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import { SORTS, type Sort, withSort } from '../search.ts';
import { useListSearch } from '../useListSearch.ts';

/** TIME-1: the newest first, or whoever has waited longest. */
export function SortMenu() {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const { sort = 'newest' } = search;
  const label = t('sort.choose', { sort: t(`sort.${sort}`) });
  const choose = (chosen: Sort) => change(withSort(search, chosen));
  return (
    <Menu align="end" trigger={<IconButton icon={ArrowUpDown} name={label} tip="bottom-end" />}>
      <MenuChoices label={label} value={sort} onChoose={choose}>
        {SORTS.map(choice => (
          <MenuChoice key={choice} value={choice}>
            {t(`sort.${choice}`)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
