import { Smile } from 'lucide-react';
import { lazy, type RefObject, useEffect, useState } from 'react';
import { written } from '../../../keyboard/written.ts';
import { useWords } from '../../../words/useWords.ts';
import { PickerButton } from '../PickerButton.tsx';
import { typeIn } from '../rewriteIn.ts';
import { EmojiByName } from './EmojiByName.tsx';

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
      <EmojiByName box={box} />
      <PickerButton
        icon={Smile}
        name={t('emoji.add')}
        shortcut={written('mod ;').join(' ')}
        tip="top-start"
        open={open}
        onOpen={setOpen}
        load={loadPicker}
      >
        <EmojiPicker onChoose={choose} onEscape={leave} onBlur={() => setOpen(false)} />
      </PickerButton>
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
