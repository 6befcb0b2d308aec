import { AlarmClock } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { iconButtonClass } from '../ui/IconButton.tsx';
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
  const trigger = (
    <button
      type="button"
      aria-label={t('snooze.choose')}
      title={t('snooze.choose')}
      className={iconButtonClass}
    >
      <AlarmClock size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
  return (
    <>
      <Menu wide trigger={trigger} align="end" open={open} onOpenChange={setOpen}>
        <SnoozeChoices ticket={ticket} onPick={() => setPicking(true)} />
      </Menu>
      {picking && <SnoozeDialog ticket={ticket} onClose={() => setPicking(false)} />}
    </>
  );
}
