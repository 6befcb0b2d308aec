import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Refused } from '../../contract/client.ts';
import { useListSearch } from '../inbox/useListSearch.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/useWords.ts';
import { LoadedScreen } from './LoadedScreen.tsx';
import { ticketQuery } from './ticket.ts';
import { useLedOn } from './useLedOn.ts';

/** The thread is asked for beside the ticket, not after it: the screen draws whichever is there. */
export function TicketPage() {
  const { t } = useWords();
  const { ticketId } = useParams({ from: '/signed-in/inbox/$ticketId' });
  const { search } = useListSearch();
  const navigate = useNavigate();
  const ticket = useQuery(ticketQuery(ticketId));
  const back = () => void navigate({ to: '/inbox', search });
  useShortcut('Escape', back);
  useLedOn(ticketId, ticket.data?.id);
  if (ticket.isError && !ticket.data) {
    const missing = ticket.error instanceof Refused && [400, 404, 422].includes(ticket.error.status);
    return (
      <main className="h-full bg-surface">
        <Notice
          alert
          text={t(missing ? 'ticket.missing' : 'ticket.error')}
          action={
            <Button onClick={missing ? back : () => void ticket.refetch()}>
              {t(missing ? 'ticket.backToList' : 'action.retry')}
            </Button>
          }
        />
      </main>
    );
  }
  return <LoadedScreen key={ticketId} ticketId={ticketId} ticket={ticket.data} onBack={back} />;
}
