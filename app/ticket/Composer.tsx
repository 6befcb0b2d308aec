import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { classes } from '../ui/classes.ts';
import { useWords } from '../words/useWords.ts';
import { ComposerHead } from './ComposerHead.tsx';
import { BelowText } from './composer/BelowText.tsx';
import { ReplyBox } from './composer/ReplyBox.tsx';
import { useAddPictures } from './composer/useAddPictures.ts';
import { useDrop } from './composer/useDrop.ts';
import { useSending } from './composer/useSending.ts';
import { useTellTyping } from './composer/useTellTyping.ts';
import { useWriting } from './composer/useWriting.ts';
import { useDraftPart } from './drafts.ts';
import { useReply } from './useReply.ts';

const BOX =
  'moving relative rounded-card border bg-field pt-2.5 shadow-field focus-within:border-control max-column:rounded-[18px]';

/** At a key nothing is drawn but the text: what stands below it follows. */
export function Composer({ ticket }: { ticket: TicketDetail }) {
  const { reply, place } = useReply(ticket);
  const writing = useWriting(ticket, place);
  const { asking, send, press, stopAsking } = useSending(writing, reply);
  const onFiles = useAddPictures(place);
  const { over, handlers } = useDrop(onFiles);
  const refusalId = useId();
  const refusal = useDraftPart(place, draft => draft.refusal);
  const isEmpty = useDraftPart(place, ({ text }) => text === '');
  const hand = useTellTyping(ticket, isEmpty);
  useShortcut('r', () => writing.box.current?.focus());
  return (
    <div {...handlers} className={classes(BOX, over ? 'border-control' : 'border-line-strong')}>
      <ComposerHead ticket={ticket} />
      <ReplyBox
        writing={writing}
        describedBy={refusal ? refusalId : undefined}
        onFiles={onFiles}
        onSend={press}
        hand={hand}
        asking={asking}
        onBack={stopAsking}
      />
      <BelowText
        writing={writing}
        asking={asking}
        onFiles={onFiles}
        onSend={send}
        onPress={press}
        onBack={stopAsking}
      >
        {refusal && <Refusal id={refusalId} text={refusal} />}
      </BelowText>
      {over && <DropHere />}
    </div>
  );
}

function Refusal({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} role="alert" className="flex items-start gap-1.5 px-3.5 pt-1 text-meta text-danger">
      <CircleAlert size={14} strokeWidth={1.75} aria-hidden className="mt-px shrink-0" />
      {text}
    </p>
  );
}

function DropHere() {
  const { t } = useWords();
  return (
    <p className="pointer-events-none absolute inset-0 z-10 flex items-center justify-center rounded-[inherit] bg-field/90 font-medium">
      {t('picture.drop')}
    </p>
  );
}
