import { Eye, PencilLine } from 'lucide-react';
import { useColleagues } from '../ticket/viewers/useColleagues.ts';
import { useWords } from '../words/useWords.ts';

/** That a colleague is at it already, while one looks for the next: on the customer's picture, where it takes no room. */
export function RowViewers({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const colleagues = useColleagues(ticketId);
  const [first] = colleagues;
  if (!first) return null;
  const label = t(`viewers.${first.doing}`, { name: first.name, more: colleagues.length - 1 });
  const Sign = first.doing === 'viewing' ? Eye : PencilLine;
  return (
    <span
      title={label}
      className="absolute -right-1 -bottom-1 flex size-4.5 items-center justify-center rounded-full bg-surface-raised text-soft shadow-raised"
    >
      <Sign size={11} strokeWidth={2} aria-hidden />
      <span className="sr-only">{label}</span>
    </span>
  );
}
