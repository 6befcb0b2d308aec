import { AlarmClock } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/useWords.ts';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';

/** A closed ticket is not waited for. */
export function SnoozeMenu({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [picking, setPicking] = useState(false);
  const possible = ticket.status !== 'closed';
  useShortcut('s', () => setOpen(true), possible);
  if (!possible) return null;
  const trigger = <IconButton icon={AlarmClock} name={t('snooze.choose')} shortcut="s" />;
  return (
    <>
      <Menu wide trigger={trigger} align="end" open={open} onOpenChange={setOpen}>
        <SnoozeChoices ticket={ticket} onPick={() => setPicking(true)} />
      </Menu>
      {picking && <SnoozeDialog ticket={ticket} onClose={() => setPicking(false)} />}
    </>
  );
}
