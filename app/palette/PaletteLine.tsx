import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { isSequence, written } from '../keyboard/written.ts';
import { classes } from '../ui/classes.ts';
import { Kbd } from '../ui/Kbd.tsx';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

type OptionProps = { id: string; isActive: boolean; onPoint: () => void; onChoose: () => void };

/** What can be chosen: pointed at or walked to, it is the one that Enter means. */
export function Option({ id, isActive, onPoint, onChoose, children }: OptionProps & { children: ReactNode }) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are those of the field, which keeps the focus.
    <button
      type="button"
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
      className={classes(
        'flex min-h-9 w-full items-center gap-2.5 rounded-button px-3 text-left select-none max-column:min-h-11',
        isActive && 'bg-selected',
      )}
    >
      {children}
    </button>
  );
}

export function PaletteLine({ line, ...option }: OptionProps & { line: Line }) {
  const { text, icon: Icon, keys, end } = line;
  return (
    <Option {...option}>
      <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
      <span className="min-w-0 flex-1 truncate">{text}</span>
      {end && <span className="figures shrink-0 text-meta text-quiet">{end}</span>}
      {keys && <Signs keys={keys} />}
    </Option>
  );
}

/** Of no use where there are no keys. */
function Signs({ keys }: { keys: string }) {
  const { t } = usePaletteWords();
  return (
    <span aria-hidden className="flex shrink-0 items-center gap-1 text-meta text-quiet max-column:hidden">
      {written(keys).map((sign, at) => (
        <Fragment key={sign}>
          {at > 0 && isSequence(keys) && t('keys.then')}
          <Kbd keys={sign} />
        </Fragment>
      ))}
    </span>
  );
}
