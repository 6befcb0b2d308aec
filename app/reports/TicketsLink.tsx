import { Download } from 'lucide-react';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { buttonClass } from '../ui/Button.tsx';
import type { Period } from './period.ts';
import { useReportWords } from './words/useReportWords.ts';

/** DATA-3: the tickets that were opened in these days, to take along, for whoever may. */
export function TicketsLink({ period: { from, to } }: { period: Period }) {
  const { t } = useReportWords();
  const { role } = useSession().member;
  if (!mayChangeSettings(role)) return null;
  return (
    <a
      href={`/api/v1/exports/tickets.csv?${new URLSearchParams({ from, to })}`}
      download
      className={buttonClass({ size: 'small' })}
    >
      <Download size={14} strokeWidth={1.75} aria-hidden />
      {t('reports.exportTickets')}
    </a>
  );
}
