import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useSession } from '../../../session/useSession.ts';
import { Option } from '../../../ui/Option.tsx';
import { useWords } from '../../../words/useWords.ts';
import { typeIn } from '../rewriteIn.ts';
import type { Asked } from './colon.ts';
import { type Named, useNamed } from './useNamed.ts';

type Box = RefObject<HTMLTextAreaElement | null>;
type Props = { box: Box; asked: Asked; onLeave: () => void };

/** What a name begins, above the text, which keeps the keyboard: the arrows choose, Enter or Tab takes, Escape leaves. */
export function EmojiNames({ box, asked, onLeave }: Props) {
  const { t, language } = useWords();
  const { found, chose } = useNamed(language, useSession().member.id, asked.q);
  const list = useId();
  const [at, point] = useState(0);
  const active = found[at];
  const choose = ({ emoji }: Named) => {
    chose(emoji);
    if (box.current) typeIn(box.current, asked, emoji);
  };
  const take = () => active && choose(active);
  const move = (by: number) => point((at + by + found.length) % found.length);
  const keys = new Map<string, () => unknown>([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', take],
    ['Tab', take],
    ['Escape', onLeave],
  ]);
  useKeys(box, active !== undefined, keys);
  usePointedAt(box, active && `${list}-${at}`);
  if (!active) return null;
  return (
    <div className="appearing absolute bottom-full left-0 z-20 mb-2 w-74 max-w-full origin-bottom-left rounded-card bg-surface-raised p-1 text-ink shadow-raised">
      <div id={list} role="listbox" aria-label={t('emoji.list')}>
        {found.map((one, index) => (
          <Option
            key={one.emoji}
            id={`${list}-${index}`}
            isActive={index === at}
            onPoint={() => point(index)}
            onChoose={() => choose(one)}
            className="flex h-9 items-center gap-2.5 px-2 max-column:h-11"
          >
            <span aria-hidden className="w-6 shrink-0 text-center text-[18px]">
              {one.emoji}
            </span>
            <span data-unicode className="truncate">
              {one.label}
            </span>
          </Option>
        ))}
      </div>
      <p role="status" className="sr-only">
        {t('emoji.found', { count: found.length })}
      </p>
    </div>
  );
}

/** While it is open these keys are the list's, and neither the text's nor anybody else's. */
function useKeys(box: Box, isOpen: boolean, keys: Map<string, () => unknown>) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const area = box.current;
    const press = (event: KeyboardEvent) => {
      const act =
        event.ctrlKey || event.metaKey || event.shiftKey ? undefined : latest.current.get(event.key);
      if (!act || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    if (isOpen) area?.addEventListener('keydown', press);
    return () => area?.removeEventListener('keydown', press);
  }, [box, isOpen]);
}

/** The text says which of the list Enter would take. */
function usePointedAt(box: Box, id: string | undefined) {
  useEffect(() => {
    const area = box.current;
    if (id) area?.setAttribute('aria-activedescendant', id);
    return () => area?.removeAttribute('aria-activedescendant');
  }, [box, id]);
}
