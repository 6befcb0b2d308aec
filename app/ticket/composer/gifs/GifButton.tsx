import { ImagePlay } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useWords } from '../../../words/useWords.ts';
import type { Writing } from '../useWriting.ts';

const loadPicker = () => import('./GifPicker.tsx');
const GifPicker = lazy(async () => ({ default: (await loadPicker()).GifPicker }));

/** GIFs, which go with the reply as pictures do (REPLY-4). */
export function GifButton({ writing: { place, box } }: { writing: Writing }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const leave = () => {
    setOpen(false);
    box.current?.focus();
  };
  return (
    <>
      <IconButton
        icon={ImagePlay}
        name={t('gif.add')}
        tip="top"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void loadPicker()}
        onPointerDown={event => event.preventDefault()}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Suspense>
          <GifPicker place={place} onDone={leave} onBlur={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
