import { Outlet, useParams } from '@tanstack/react-router';
import { useMyDrafts } from '../ticket/keeping/useMyDrafts.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { TicketListPanel } from './TicketListPanel.tsx';

/** List and thread side by side; on a phone whichever of the two is wanted. */
export function InboxPage() {
  const columns = useHasColumns();
  const { ticketId } = useParams({ strict: false });
  useMyDrafts();
  if (!columns) return ticketId ? <Outlet /> : <ListAlone />;
  return (
    <div className="flex h-full">
      <TicketListPanel />
      <div className="min-w-0 flex-1">
        <Outlet />
      </div>
    </div>
  );
}

function ListAlone() {
  const { t } = useWords();
  return (
    <main className="h-full">
      <PageTitle page={t('nav.inbox')} />
      <TicketListPanel />
    </main>
  );
}
