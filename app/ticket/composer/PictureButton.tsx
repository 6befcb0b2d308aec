import { Image } from 'lucide-react';
import { useRef } from 'react';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../words/useWords.ts';
import { PICTURE_TYPES } from './pictures.ts';

/** Pictures can be pasted and dropped too. */
export function PictureButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const choose = () => field.current?.click();
  useShortcut('f', choose);
  return (
    <>
      <IconButton icon={Image} name={t('picture.add')} shortcut="f" tip="top-start" onClick={choose} />
      <input
        ref={field}
        type="file"
        multiple
        hidden
        // An iPhone writes JPEG for who takes no HEIC.
        accept={PICTURE_TYPES.join(',')}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
