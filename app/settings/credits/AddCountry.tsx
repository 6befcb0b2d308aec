import { Combobox } from '@base-ui/react/combobox';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { type Country, countriesIn, isMeant } from './countries.ts';

type Props = { chosen: string[]; onAdd: (country: string) => void };

/** A country is found by its name or by its code, and in the list once it is chosen. */
export function AddCountry({ chosen, onAdd }: Props) {
  const { t, locale } = useWords();
  const [typed, type] = useState('');
  const all = useMemo(() => countriesIn(locale), [locale]);
  const others = all.filter(({ code }) => !chosen.includes(code));
  const add = (country: Country | null) => {
    if (!country) return;
    onAdd(country.code);
    type('');
  };
  return (
    <Combobox.Root
      items={others}
      value={null as Country | null}
      onValueChange={add}
      inputValue={typed}
      onInputValueChange={type}
      itemToStringLabel={(country: Country) => country.name}
      filter={isMeant}
      autoHighlight
    >
      <div className="relative max-w-80">
        <Plus
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
        />
        <Combobox.Input
          aria-label={t('credits.addCountry')}
          placeholder={t('credits.addCountry')}
          className="moving block h-9 w-full rounded-button border border-line-strong bg-field pr-3 pl-9.5 shadow-field max-column:h-11 max-column:text-touch"
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} collisionPadding={8} className="z-30 outline-hidden">
          <Combobox.Popup className="appearing flex max-h-[min(20rem,var(--available-height))] w-(--anchor-width) origin-(--transform-origin) flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised outline-hidden">
            <Combobox.Empty className="text-center text-small text-quiet">
              <p className="px-4 py-5">{t('credits.noCountry')}</p>
            </Combobox.Empty>
            <Combobox.List className="quiet-scroll min-h-0 flex-1 overflow-y-auto p-1 outline-hidden data-empty:p-0">
              {(country: Country) => (
                <Combobox.Item
                  key={country.code}
                  value={country}
                  className="flex min-h-9 items-center gap-2.5 rounded-button px-2 outline-hidden select-none data-highlighted:bg-selected max-column:min-h-11"
                >
                  <span className="min-w-0 flex-1 truncate">{country.name}</span>
                  <span className="text-small text-quiet">{country.code}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
