import { Smile } from 'lucide-react';
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { written } from '../../../keyboard/written.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useWords } from '../../../words/useWords.ts';
import { typeIn } from '../rewriteIn.ts';

const loadPicker = () => import('./EmojiPicker.tsx');
const EmojiPicker = lazy(async () => ({ default: (await loadPicker()).EmojiPicker }));

type Box = RefObject<HTMLTextAreaElement | null>;

/** Emoji, into whichever text box this stands below (REPLY-4). They open above the box, where the pen was they go. */
export function EmojiButton({ box }: { box: Box }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useEmojiKey(box, () => setOpen(true));
  const leave = () => {
    setOpen(false);
    box.current?.focus();
  };
  const choose = (emoji: string) => {
    setOpen(false);
    const area = box.current;
    if (area) typeIn(area, { start: area.selectionStart, end: area.selectionEnd }, emoji);
  };
  return (
    <>
      <IconButton
        icon={Smile}
        name={t('emoji.add')}
        shortcut={written('mod ;').join(' ')}
        tip="top-start"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void loadPicker()}
        // The pen stays where the emoji is to go.
        onPointerDown={event => event.preventDefault()}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Suspense>
          <EmojiPicker onChoose={choose} onEscape={leave} onBlur={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Ctrl or Cmd with `;`, while one is writing. On some keyboards it takes Shift as well. */
function useEmojiKey(box: Box, open: () => void) {
  useEffect(() => {
    const area = box.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== ';' || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    area?.addEventListener('keydown', press);
    return () => area?.removeEventListener('keydown', press);
  });
}
