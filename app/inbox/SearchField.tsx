import { useParams } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../words/useWords.ts';
import type { ListSearch } from './search.ts';
import { useListSearch } from './useListSearch.ts';

const PAUSE = 180;

function withQ({ q: _, ...rest }: ListSearch, q: string): ListSearch {
  return q ? { ...rest, q } : rest;
}

type Props = {
  /** Whether somebody has asked for it, and not their address alone. */
  asked: boolean;
  onClose: () => void;
};

/** Looks while one types, and stands in the address without a step back for every letter. */
export function SearchField({ asked, onClose }: Props) {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const [text, setText] = useState(search.q ?? '');
  const input = useRef<HTMLInputElement>(null);
  const typed = text.trim();
  useEffect(() => {
    if (asked) input.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (typed === (search.q ?? '')) return;
    const timer = setTimeout(() => change(withQ(search, typed), true), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, search, change]);
  const close = () => {
    change(withQ(search, ''), true);
    onClose();
  };
  const { ticketId } = useParams({ strict: false });
  useShortcut('/', () => input.current?.select());
  // What is open goes first.
  useShortcut('Escape', close, ticketId === undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (typed === (search.q ?? '')) toFirstRow();
    else change(withQ(search, typed), true);
  };
  return (
    <div className="flex h-14 shrink-0 items-center gap-1 pr-3 pl-4">
      <h1 className="sr-only">{t('search.open')}</h1>
      <div className="relative min-w-0 flex-1">
        <Search
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-quiet"
        />
        <input
          ref={input}
          type="search"
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={onKeyDown}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          className="h-9 w-full rounded-button border border-line-strong bg-field pr-2 pl-8.5 shadow-field max-column:h-10 max-column:text-touch [&::-webkit-search-cancel-button]:hidden"
        />
      </div>
      <IconButton icon={X} name={t('search.close')} shortcut="Esc" tip="bottom-end" onClick={close} />
    </div>
  );
}

/** Whoever has found it goes on in the list, by its own keys. */
function toFirstRow() {
  document.querySelector<HTMLElement>('[data-ticket]')?.focus();
}
