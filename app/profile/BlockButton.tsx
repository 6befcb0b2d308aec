import { Ban } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useAskToBlock } from '../ticket/closing/useAskToBlock.ts';
import { useBlockTicket } from '../ticket/useBlockTicket.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { useUnblock } from './useSetBlocked.ts';

/** Last in the pane, where nobody comes upon it by chance; what it did can be undone (PROF-4). */
export function BlockButton({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const ask = useAskToBlock();
  const block = useBlockTicket();
  const unblock = useUnblock();
  const columns = useHasColumns();
  const { blocked, erased_at: erased } = ticket.profile_detail;
  if (erased) return null;
  return (
    <Button
      look="plain"
      size="small"
      className="mt-6 -ml-2.5 text-quiet"
      onClick={() => (blocked ? void unblock(ticket) : ask(ticket.profile.id, ticket, () => block(ticket)))}
    >
      <Ban size={16} strokeWidth={1.75} aria-hidden />
      {t(blocked ? 'block.unblock' : 'block.block')}
      {columns && <Kbd keys="b" />}
    </Button>
  );
}
