import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { KeywordKind } from '../../contract/vocabulary.ts';
import { classes } from '../ui/classes.ts';
import { describedBy } from './control.ts';
import { useField } from './useForm.ts';
import { useWordList } from './useWordList.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** `wrong` is the place of the word that was refused, or -1. */
type Props = { kind: KeywordKind; wrong: number };

export function OwnWordsBox({ kind, wrong }: Props) {
  const { t } = useSettingsWords();
  const { trouble, readOnly } = useField(`/keywords/${kind}`);
  const input = useRef<HTMLInputElement>(null);
  const list = useWordList(kind);
  const { words, remove } = list;
  const removeAt = (at: number) => {
    remove(at);
    input.current?.focus();
  };
  return (
    <div
      className={classes(
        'moving flex min-h-9 flex-wrap items-center gap-1.5 rounded-button border p-1.25 has-[input:focus-visible]:border-control max-column:min-h-11',
        trouble ? 'border-danger inset-ring inset-ring-danger' : 'border-line-strong',
        readOnly ? 'bg-surface-quiet' : 'bg-field shadow-field',
      )}
    >
      <ul aria-label={t('words.own', { kind: t(`words.${kind}`) })} className="contents">
        {words.map((word, at) => (
          <Word key={word} word={word} wrong={at === wrong} onRemove={readOnly ? null : () => removeAt(at)} />
        ))}
      </ul>
      {readOnly && words.length === 0 && <span className="px-2 text-quiet">{t('words.none')}</span>}
      {!readOnly && <AddWord kind={kind} list={list} ref={input} />}
    </div>
  );
}

type WordProps = { word: string; wrong: boolean; onRemove: (() => void) | null };

function Word({ word, wrong, onRemove }: WordProps) {
  const { t } = useSettingsWords();
  return (
    <li
      className={classes(
        'flex h-6 items-center rounded-chip pl-2 text-tiny font-semibold max-column:h-8',
        wrong ? 'bg-danger-soft text-danger' : 'bg-selected',
        onRemove ? 'pr-0.5' : 'pr-2',
      )}
    >
      {word}
      {onRemove && (
        <button
          type="button"
          aria-label={t('words.remove', { word })}
          onClick={onRemove}
          className="moving ml-0.5 flex size-5 items-center justify-center rounded-key hover:bg-selected max-column:size-7"
        >
          <X size={12} strokeWidth={2} aria-hidden />
        </button>
      )}
    </li>
  );
}

type AddProps = {
  kind: KeywordKind;
  list: ReturnType<typeof useWordList>;
  ref: React.RefObject<HTMLInputElement | null>;
};

/** Enter adds a word, and so does leaving: nobody loses one for not having pressed a key. */
function AddWord({ kind, list: { typed, type, add }, ref }: AddProps) {
  const { t } = useSettingsWords();
  const { id, trouble } = useField(`/keywords/${kind}`);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    event.preventDefault();
    add();
  };
  return (
    <>
      <input
        ref={ref}
        id={id}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder={t('words.add')}
        value={typed}
        onChange={event => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        {...describedBy(id, true, trouble)}
        className="h-6 min-w-32 flex-1 bg-transparent px-2 outline-hidden max-column:h-8 max-column:text-touch"
      />
      {typed.trim() && (
        <button
          type="button"
          aria-label={t('words.addTo', { kind: t(`words.${kind}`) })}
          // The pen stays where the next word is typed.
          onPointerDown={event => event.preventDefault()}
          onClick={add}
          className="moving h-6 rounded-chip px-2 text-small font-medium text-accent-text hover:bg-hover max-column:h-8"
        >
          {t('words.addIt')}
        </button>
      )}
    </>
  );
}
