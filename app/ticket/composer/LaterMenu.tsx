import { Clock } from 'lucide-react';
import { type RefObject, useState } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Leaving } from '../outbox.ts';
import { SendTimeDialog } from '../SendTimeDialog.tsx';
import { LaterChoices } from './LaterChoices.tsx';
import { useBackToText } from './useBackToText.ts';

type Props = {
  ticket: TicketDetail;
  box: RefObject<HTMLElement | null>;
  ready: boolean;
  onSend: (leaving: Leaving) => void;
};

/** Sends what is written, but not now (REPLY-10). */
export function LaterMenu({ ticket, box, ready, onSend }: Props) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  // What may have been overtaken by the customer's own words asks to be looked at again.
  const [lapses, setLapses] = useState(true);
  const { chose, finalFocus } = useBackToText(box);
  const send = (at: number) => {
    chose();
    onSend({ sendAt: new Date(at).toISOString(), lapses });
  };
  const [open, setOpen] = useState(false);
  useShortcut('l', () => setOpen(true), ready);
  const trigger = (
    <IconButton
      icon={Clock}
      name={t(ready ? 'later.open' : 'later.off')}
      shortcut="l"
      tip="top-end"
      disabled={!ready}
    />
  );
  return (
    <>
      <Menu wide side="top" trigger={trigger} finalFocus={finalFocus} open={open} onOpenChange={setOpen}>
        <LaterChoices
          ticket={ticket}
          lapses={lapses}
          onLapses={setLapses}
          onChoose={send}
          onPick={() => setPicking(true)}
        />
      </Menu>
      {picking && (
        <SendTimeDialog
          ticket={ticket}
          submit={t('later.submit')}
          onPick={send}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
