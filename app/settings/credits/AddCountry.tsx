import { Combobox } from '@base-ui/react/combobox';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { type Country, countriesIn, isMeant } from './countries.ts';

type Props = {
  chosen: string[];
  onAdd: (country: string) => void;
  /** Where one goes on once the list is closed; true for the button that opened it. */
  next: () => HTMLElement | true;
};

/** A country is found by its name or by its code, and in the list once it is chosen. */
export function AddCountry({ chosen, onAdd, next }: Props) {
  const { t, locale } = useSettingsWords();
  const [section, setSection] = useState<HTMLElement | null>(null);
  const all = useMemo(() => countriesIn(locale), [locale]);
  return (
    <Combobox.Root
      items={all.filter(({ code }) => !chosen.includes(code))}
      value={null as Country | null}
      onValueChange={country => country && onAdd(country.code)}
      itemToStringLabel={(country: Country) => country.name}
      filter={isMeant}
      autoHighlight
    >
      <Combobox.Trigger
        ref={(button: HTMLElement | null) => setSection(button?.closest('section') ?? null)}
        render={
          <Button aria-label={t('credits.addCountry')}>
            <Plus size={16} strokeWidth={1.75} aria-hidden />
            {t('credits.addCountry')}
          </Button>
        }
      />
      <Combobox.Portal container={section}>
        <Combobox.Positioner
          align="start"
          sideOffset={8}
          collisionPadding={8}
          positionMethod="fixed"
          className="z-30 outline-hidden"
        >
          <Countries next={next} />
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function Countries({ next }: Pick<Props, 'next'>) {
  const { t } = useSettingsWords();
  return (
    <Combobox.Popup
      aria-label={t('credits.addCountry')}
      finalFocus={next}
      className="appearing flex max-h-[min(24rem,var(--available-height))] w-74 origin-(--transform-origin) flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised outline-hidden"
    >
      <div className="border-b border-line p-1">
        <Combobox.Input
          aria-label={t('credits.findCountry')}
          placeholder={t('credits.findCountry')}
          onKeyDown={keepInList}
          className="h-9 w-full bg-transparent px-2.5 outline-hidden max-column:h-11 max-column:text-touch"
        />
      </div>
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
  );
}

/** The list stands in the page's form, which Enter would send. */
function keepInList(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}
