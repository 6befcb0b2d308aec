import { Pencil } from 'lucide-react';
import { useWords } from '../../words/useWords.ts';
import { useHasDraft } from './useMyDrafts.ts';

/** At the row of a ticket on which one has written and not sent. */
export function DraftSign({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  if (!useHasDraft(ticketId)) return null;
  return (
    <span className="flex shrink-0 items-center gap-1 text-small text-soft">
      <Pencil size={12} strokeWidth={2} aria-hidden />
      {t('draft.mark')}
    </span>
  );
}
