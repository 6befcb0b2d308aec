import { type LucideIcon, Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { describedBy } from './control.ts';
import type { EntriesPointer } from './fields.ts';
import { TroubleText } from './TroubleText.tsx';
import { type Reading, useEntries } from './useEntries.ts';
import { useField } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Words = { list: string; add: string; none: string; remove: (entry: string) => string };

type Props = {
  at: EntriesPointer;
  icon: LucideIcon;
  read: (text: string) => Reading;
  /** The keyboard that a telephone shows. */
  inputMode: 'email' | 'url';
  words: Words;
};

/** Any number of addresses or hosts, each on a line of its own. */
export function EntriesField({ at, icon, read, inputMode, words }: Props) {
  const { id, value, trouble: refused, readOnly } = useField(at);
  const input = useRef<HTMLInputElement>(null);
  const list = useEntries(at, read);
  const { entries, wrong, remove } = list;
  const place = Number(refused?.pointer.split('/')[3] ?? -1);
  const notOne = wrong ? { pointer: `${at}/${entries.length}`, code: 'invalid_format', detail: '' } : null;
  const trouble = refused ?? notOne;
  useEffect(() => {
    if (wrong) input.current?.scrollIntoView({ block: 'nearest' });
  }, [wrong]);
  const removeAt = (which: number) => {
    remove(which);
    input.current?.focus();
  };
  return (
    <div>
      <label htmlFor={id} className={readOnly ? 'mb-1.5 block font-medium' : 'sr-only'}>
        {readOnly ? words.list : words.add}
      </label>
      <ul aria-label={words.list} className="flex flex-col gap-1">
        {entries.map((entry, which) => (
          <Entry
            key={entry}
            icon={icon}
            entry={entry}
            wrong={which === place}
            remove={words.remove(entry)}
            onRemove={readOnly ? null : () => removeAt(which)}
          />
        ))}
      </ul>
      {readOnly && entries.length === 0 && <p className="text-quiet">{words.none}</p>}
      {!readOnly && (
        <AddEntry
          id={id}
          list={list}
          trouble={trouble !== null}
          add={words.add}
          inputMode={inputMode}
          ref={input}
        />
      )}
      <TroubleText id={id} trouble={trouble} written={refused ? (value[place] ?? '') : wrong} />
    </div>
  );
}

type EntryProps = {
  icon: LucideIcon;
  entry: string;
  wrong: boolean;
  remove: string;
  onRemove: (() => void) | null;
};

function Entry({ icon: Icon, entry, wrong, remove, onRemove }: EntryProps) {
  return (
    <li
      className={classes(
        'flex min-h-9 items-center gap-2.5 rounded-button pl-3 max-column:min-h-11',
        wrong ? 'bg-danger-soft text-danger' : 'bg-surface-quiet',
      )}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden className={wrong ? 'shrink-0' : 'shrink-0 text-quiet'} />
      <span className="min-w-0 flex-1 truncate">{entry}</span>
      {onRemove && <IconButton icon={X} name={remove} tip="bottom-end" onClick={onRemove} />}
    </li>
  );
}

type AddProps = Pick<Props, 'inputMode'> & {
  id: string;
  list: ReturnType<typeof useEntries>;
  trouble: boolean;
  add: string;
  ref: React.RefObject<HTMLInputElement | null>;
};

/** Enter and a comma add one, and so does leaving: nobody loses one for not having pressed a key. */
function AddEntry({ id, list: { entries, typed, ...list }, trouble, add, inputMode, ref }: AddProps) {
  const { t } = useSettingsWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    event.preventDefault();
    list.add();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[,;\s]/.test(text.trim())) return;
    event.preventDefault();
    list.paste(text);
  };
  return (
    <div className={classes('relative', entries.length > 0 && 'mt-1')}>
      <Plus
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
      />
      <input
        ref={ref}
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={add}
        value={typed}
        onChange={event => list.type(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={list.add}
        {...describedBy(id, false, trouble)}
        className={classes(
          'moving block h-9 w-full scroll-my-16 rounded-button border bg-field pl-9.5 shadow-field max-column:h-11 max-column:text-touch',
          // Only beside what is typed stands what adds it.
          typed.trim() ? 'pr-20' : 'pr-3',
          trouble ? 'border-danger' : 'border-line-strong',
        )}
      />
      {typed.trim() && (
        <button
          type="button"
          // The pen stays where the next one is typed.
          onPointerDown={event => event.preventDefault()}
          onClick={list.add}
          className="moving absolute top-1 right-1 h-7 rounded-small px-2.5 text-small font-medium text-accent-text hover:bg-hover max-column:h-9"
        >
          {t('words.addIt')}
        </button>
      )}
    </div>
  );
}
