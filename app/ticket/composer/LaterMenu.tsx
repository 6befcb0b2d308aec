import { Clock } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Leaving } from '../outbox.ts';
import { SendTimeDialog } from '../SendTimeDialog.tsx';
import { LaterChoices } from './LaterChoices.tsx';

type Props = { ticket: TicketDetail; ready: boolean; onSend: (leaving: Leaving) => void };

/** Sends what is written, but not now (REPLY-10). */
export function LaterMenu({ ticket, ready, onSend }: Props) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  // What may have been overtaken by the customer's own words asks to be looked at again.
  const [lapses, setLapses] = useState(true);
  const send = (at: number) => onSend({ sendAt: new Date(at).toISOString(), lapses });
  const trigger = (
    <IconButton icon={Clock} name={t(ready ? 'later.open' : 'later.off')} tip="top" disabled={!ready} />
  );
  return (
    <>
      <Menu wide side="top" trigger={trigger}>
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
          profile={ticket.profile_detail}
          submit={t('later.submit')}
          onPick={send}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
