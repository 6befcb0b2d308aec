import { Outlet, useParams } from '@tanstack/react-router';
import { useHasColumns } from '../ui/useWide.ts';
import { TicketListPanel } from './TicketListPanel.tsx';
import { useViewKeys } from './useViewKeys.ts';

/** List and thread side by side; on a phone whichever of the two is wanted. */
export function InboxPage() {
  const columns = useHasColumns();
  const { ticketId } = useParams({ strict: false });
  useViewKeys();
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
  return (
    <main className="h-full">
      <TicketListPanel />
    </main>
  );
}
