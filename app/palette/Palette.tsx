import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { Found } from './Found.tsx';
import { usePalette } from './usePalette.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** `onLeave` takes what was chosen, to be done once the palette has gone and the keyboard is back where it was. */
type Props = { onLeave: (run?: () => void) => void };

const BOX =
  'appearing fixed top-[12dvh] left-1/2 z-20 flex max-h-[min(30rem,76dvh)] w-[min(36rem,calc(100vw-32px))] -translate-x-1/2 flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised outline-hidden max-column:top-2 max-column:max-h-[calc(100dvh-16px)] max-column:w-[calc(100vw-16px)]';

/** Everything by its name: a field, and below it what fits. The arrows choose, Enter does it, Escape leaves. */
export function Palette({ onLeave }: Props) {
  const { t } = usePaletteWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open onOpenChange={open => open || onLeave()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fading fixed inset-0 z-20 bg-scrim" />
        <Dialog.Popup className={BOX} initialFocus={field}>
          <Dialog.Title className="sr-only">{t('keys.palette')}</Dialog.Title>
          <Body field={field} onLeave={onLeave} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type BodyProps = Props & { field: React.RefObject<HTMLInputElement | null> };

function Body({ field, onLeave }: BodyProps) {
  const { t } = usePaletteWords();
  const list = useId();
  const palette = usePalette(onLeave);
  const { q, active, options, found, type, move } = palette;
  const keys = new Map<string, () => unknown>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', () => active?.run()],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const again = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const act = again ? () => onLeave() : keys.get(event.key);
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div className="relative shrink-0 border-b border-line">
        <Search
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-quiet"
        />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active && `${list}-${active.id}`}
          aria-label={t('palette.find')}
          placeholder={t('palette.find')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          value={q}
          onChange={event => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-13 w-full bg-transparent pr-4 pl-11 text-title font-normal outline-hidden max-column:text-touch"
        />
      </div>
      <Found id={list} palette={palette} />
      <p role="status" className="sr-only">
        {found.isLooking ? t('palette.looking') : t('palette.found', { count: options.length })}
      </p>
    </>
  );
}
