import { ImagePlay } from 'lucide-react';
import { lazy, useState } from 'react';
import { useShortcut } from '../../../keyboard/useShortcut.ts';
import { useWords } from '../../../words/useWords.ts';
import { PickerButton } from '../PickerButton.tsx';
import type { Writing } from '../useWriting.ts';

const loadPicker = () => import('./GifPicker.tsx');
const GifPicker = lazy(async () => ({ default: (await loadPicker()).GifPicker }));

/** GIFs, which go with the reply as pictures do (REPLY-4). */
export function GifButton({ writing: { place, box } }: { writing: Writing }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useShortcut('m', () => setOpen(true));
  const leave = () => {
    setOpen(false);
    box.current?.focus();
  };
  return (
    <PickerButton
      icon={ImagePlay}
      name={t('gif.add')}
      shortcut="m"
      tip="top"
      open={open}
      onOpen={setOpen}
      load={loadPicker}
    >
      <GifPicker place={place} onDone={leave} onBlur={() => setOpen(false)} />
    </PickerButton>
  );
}
