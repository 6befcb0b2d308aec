import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { isSend } from '../../keyboard/sendKeys.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { Counter } from '../composer/Counter.tsx';
import { LONGEST } from '../composer/readiness.ts';
import { useCost } from '../composer/useCost.ts';
import { giveBack } from '../drafts.ts';
import { Pictures } from '../Pictures.tsx';
import { useReply } from '../useReply.ts';
import { useScheduled } from './useScheduled.ts';

type Props = { message: Message; ticket: TicketDetail; onDone: () => void };

/** A scheduled reply, being written anew where it stands. */
export function EditBox({ message, ticket, onDone }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(message.body);
  const box = useRef<HTMLTextAreaElement>(null);
  const cost = useCost(ticket, { text, pictures: message.media.length, coupon: null });
  const save = useSave({ message, ticket, onDone });
  const possible =
    (text.trim() !== '' || message.media.length > 0) && cost.characters <= LONGEST[ticket.channel];
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(message.body.length, message.body.length);
  }, [message.body.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onDone();
    }
    if (isSend(event) && possible) void save(text.trim());
  };
  return (
    <div className="w-full max-w-121 rounded-bubble rounded-br-[5px] border border-control bg-field p-1.5 max-column:max-w-full">
      <Pictures media={message.media} fromCustomer={false} />
      <textarea
        ref={box}
        aria-label={t('scheduled.editLabel')}
        value={text}
        rows={Math.min(text.split('\n').length, 10)}
        onChange={event => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="quiet-scroll block max-h-55 min-h-10 w-full resize-none bg-transparent px-2 py-0.5 outline-hidden [field-sizing:content] max-column:text-touch"
      />
      <div className="mt-1 flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Counter pictured={message.media.length > 0} cost={cost} channel={ticket.channel} />
        </div>
        <Button look="plain" size="small" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button look="filled" size="small" disabled={!possible} onClick={() => save(text.trim())}>
          {t('scheduled.save')}
        </Button>
      </div>
    </div>
  );
}

/** What can no longer be changed has left meanwhile: the new words go where a reply is written. */
function useSave({ message, ticket, onDone }: Props) {
  const { change } = useScheduled(message, ticket);
  const { place } = useReply(ticket);
  return async (text: string) => {
    onDone();
    if (text === message.body || (await change({ body: text }))) return;
    giveBack(place, { text, pictures: [], coupon: null, quickReplyId: null }, null);
  };
}
