import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { SHIPPED_KEYWORDS } from '../../contract/shippedKeywords.ts';
import type { KeywordKind } from '../../contract/vocabulary.ts';
import { classes } from '../ui/classes.ts';
import { useWords } from '../words/useWords.ts';
import { describedBy, hintId } from './control.ts';
import { TroubleText } from './TroubleText.tsx';
import { useField } from './useForm.ts';

/** The shop's own words of one kind, and those that count anyway (SMS-5). */
export function OwnWordsField({ kind }: { kind: KeywordKind }) {
  const { t } = useWords();
  const { id, value: words, trouble, readOnly } = useField(`/keywords/${kind}`);
  const name = t(`words.${kind}`);
  const wrong = Number(trouble?.pointer.split('/')[3] ?? -1);
  return (
    <div>
      {readOnly ? (
        <p className="mb-1.5 font-medium">{name}</p>
      ) : (
        <label htmlFor={id} className="mb-1.5 block font-medium">
          {name}
          <span className="sr-only">: {t('words.add')}</span>
        </label>
      )}
      <Box kind={kind} wrong={wrong} />
      <TroubleText id={id} trouble={trouble} written={words[wrong] ?? ''} />
      <Shipped kind={kind} id={hintId(id)} />
    </div>
  );
}

function Box({ kind, wrong }: { kind: KeywordKind; wrong: number }) {
  const { t } = useWords();
  const { value: words, trouble, readOnly, edit } = useField(`/keywords/${kind}`);
  const input = useRef<HTMLInputElement>(null);
  const remove = (at: number) => {
    edit(words.toSpliced(at, 1));
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
          <Word key={word} word={word} wrong={at === wrong} onRemove={readOnly ? null : () => remove(at)} />
        ))}
      </ul>
      {readOnly && words.length === 0 && <span className="px-2 text-quiet">{t('words.none')}</span>}
      {!readOnly && <AddWord kind={kind} ref={input} />}
    </div>
  );
}

function Shipped({ kind, id }: { kind: KeywordKind; id: string }) {
  const { t } = useWords();
  return (
    <div id={id} className="mt-2 flex flex-wrap items-center gap-1">
      <span className="mr-1 text-small text-quiet">{t('words.shipped')}</span>
      {SHIPPED_KEYWORDS[kind].map(word => (
        <span
          key={word}
          className="rounded-key bg-surface-quiet px-1.5 text-tiny font-medium whitespace-nowrap text-soft"
        >
          {word}{' '}
        </span>
      ))}
    </div>
  );
}

type WordProps = { word: string; wrong: boolean; onRemove: (() => void) | null };

function Word({ word, wrong, onRemove }: WordProps) {
  const { t } = useWords();
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

type AddProps = { kind: KeywordKind; ref: React.RefObject<HTMLInputElement | null> };

/** Enter adds a word, and so does leaving: nobody loses one for not having pressed a key. */
function AddWord({ kind, ref }: AddProps) {
  const { t } = useWords();
  const { id, value: words, trouble, edit } = useField(`/keywords/${kind}`);
  const [typed, setTyped] = useState('');
  const add = () => {
    const word = typed.trim();
    if (word && !words.includes(word)) edit([...words, word]);
    setTyped('');
  };
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
        onChange={event => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        {...describedBy(id, true, trouble)}
        className="h-6 min-w-32 flex-1 bg-transparent px-2 outline-hidden max-column:h-8 max-column:text-touch"
      />
      {typed.trim() && (
        <button
          type="button"
          aria-label={t('words.addTo', { kind: t(`words.${kind}`) })}
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
