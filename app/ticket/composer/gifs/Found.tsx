import { useInfiniteQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import type { Gif } from '../../../../contract/gifRoutes.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/useWords.ts';
import { GifTile } from './GifTile.tsx';
import { GifTrouble } from './GifTrouble.tsx';
import { gifsQuery } from './gifs.ts';

type Props = { words: string; busy: string | null; onChoose: (gif: Gif) => void };

const COLUMNS = 3;

/** What is found: the arrows go from one to the next, in rows and columns. */
export function Found({ words, busy, onChoose }: Props) {
  const { t, language } = useWords();
  const query = useInfiniteQuery(gifsQuery(words, language));
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = query;
  const gifs = data?.pages.flatMap(page => page.data) ?? [];
  if (error && !data) return <GifTrouble error={error} onAgain={() => void refetch()} />;
  return (
    <fieldset
      aria-label={t('gif.list')}
      aria-busy={isFetching}
      onKeyDown={move}
      className="quiet-scroll min-h-0 min-w-0 flex-1 overflow-y-auto p-1.5"
    >
      <div className="grid grid-cols-3 gap-1.5">
        {gifs.map(gif => (
          <GifTile key={gif.id} gif={gif} busy={gif.id === busy} onChoose={() => onChoose(gif)} />
        ))}
      </div>
      <p role="status" className={gifs.length > 0 ? 'sr-only' : 'p-5 text-center text-small text-quiet'}>
        {data ? t('gif.found', { count: gifs.length }) : t('gif.loading')}
      </p>
      {hasNextPage && (
        <div className="flex justify-center py-2">
          <Button size="small" disabled={isFetching} onClick={() => void fetchNextPage()}>
            {t('gif.more')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: COLUMNS,
  ArrowUp: -COLUMNS,
};

function move(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = document.activeElement;
  const at = here instanceof HTMLButtonElement ? buttons.indexOf(here) : -1;
  event.preventDefault();
  buttons[at + step]?.focus();
}
