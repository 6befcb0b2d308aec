import { Check, RotateCcw } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { endTickets } from './closing/ask.ts';
import { useCloseTicket, useReopenTicket } from './useStatusChange.ts';

/** In a narrow head the sign has to do: whose ticket it is has the room. */
const IN_ROOM = '@max-[400px]:sr-only';

/** Closes, or reopens; a closed web chat can do neither, so nothing is offered. */
export function StatusButton({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const close = useCloseTicket();
  const reopen = useReopenTicket();
  const columns = useHasColumns();
  const size = columns ? 'normal' : 'touch';
  if (ticket.status !== 'closed') {
    return (
      <Tooltip text={t('keys.close')} shortcut="e" side="bottom-end">
        <Button
          size={size}
          className="ml-1 @max-[400px]:ml-0"
          onClick={() => endTickets([ticket], () => close(ticket))}
        >
          {columns && <Check size={16} strokeWidth={1.75} aria-hidden />}
          <span className={IN_ROOM}>{t('ticket.close')}</span>
        </Button>
      </Tooltip>
    );
  }
  if (ticket.channel === 'web_chat') return null;
  return (
    <Tooltip text={t('ticket.reopen')} shortcut="w" side="bottom-end">
      <Button size={size} className="ml-1 @max-[400px]:ml-0" onClick={() => reopen(ticket)}>
        {columns && <RotateCcw size={16} strokeWidth={1.75} aria-hidden />}
        <span className={IN_ROOM}>{t('ticket.reopen')}</span>
      </Button>
    </Tooltip>
  );
}
