import { Zap } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../words/useWords.ts';
import { rewriteIn } from '../composer/rewriteIn.ts';
import type { Writing } from '../composer/useWriting.ts';
import { write } from '../drafts.ts';
import { useInsertHere } from './insertHere.ts';
import { useOffered } from './offered.ts';
import { ReplyPicker } from './ReplyPicker.tsx';
import { type Range, replaced, slashBefore } from './slash.ts';
import { useInsert } from './useInsert.ts';

/** Quick replies, by a button or by `/` at the beginning of an empty line (REPLY-9). The list opens above the reply. */
export function QuickReplies({ writing }: { writing: Writing }) {
  const { t } = useWords();
  const { box, place, ticket } = writing;
  const offered = useOffered(ticket.channel);
  const [range, setRange] = useState<Range | null>(null);
  const { busy, insert } = useInsert(writing);
  useSlash(writing, setRange);
  const atPen = (): Range => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = box.current ?? {};
    return { start, end };
  };
  useInsertHere(reply => void insert(reply, atPen()));
  const toggle = () => setRange(range ? null : atPen());
  /** Back to the text, with what was typed in the search for one: nothing that is typed is lost. */
  const leave = (at: Range, typed: string) => {
    const area = box.current;
    setRange(null);
    if (!area) return;
    const text = replaced(area.value, at, typed);
    if (text !== area.value && !rewriteIn(area, text)) write(place, text);
    area.focus();
  };
  return (
    <>
      <IconButton
        icon={Zap}
        name={t('quick.open')}
        shortcut="/"
        tip="top"
        aria-haspopup="listbox"
        aria-expanded={range !== null}
        // The pen stays where the quick reply is to go.
        onPointerDown={event => event.preventDefault()}
        onClick={toggle}
      />
      {range && (
        <ReplyPicker
          offered={offered}
          busy={busy}
          onChoose={reply => void insert(reply, range).then(done => done && setRange(null))}
          onEscape={typed => leave(range, box.current?.value.slice(range.start, range.end) + typed)}
          onErase={() => leave(range, '')}
          onBlur={() => setRange(null)}
        />
      )}
    </>
  );
}

/** Whether a key of a keyboard or of a telephone has written it, the text tells. */
function useSlash({ box }: Writing, onSlash: (range: Range) => void) {
  useEffect(() => {
    const area = box.current;
    const look = (event: Event) => {
      const isTyped = event instanceof InputEvent && event.data?.endsWith('/');
      const slash = isTyped && area && slashBefore(area.value, area.selectionStart);
      if (slash) onSlash(slash);
    };
    area?.addEventListener('input', look);
    return () => area?.removeEventListener('input', look);
  }, [box, onSlash]);
}
