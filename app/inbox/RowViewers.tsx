import { Eye, PencilLine } from 'lucide-react';
import { useColleagues } from '../ticket/viewers/useColleagues.ts';
import { useWords } from '../words/useWords.ts';

/** That a colleague is at it already, while one looks for the next. */
export function RowViewers({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const colleagues = useColleagues(ticketId);
  const [first] = colleagues;
  if (!first) return null;
  const label = t(`viewers.${first.doing}`, { name: first.name, more: colleagues.length - 1 });
  const Sign = first.doing === 'viewing' ? Eye : PencilLine;
  return (
    <span title={label} className="flex shrink-0 text-quiet">
      <Sign size={14} strokeWidth={1.75} aria-hidden />
      <span className="sr-only">{label}</span>
    </span>
  );
}
