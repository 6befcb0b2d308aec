import { useInfiniteQuery } from '@tanstack/react-query';
import { ticketsQuery } from '../customer.ts';
import { fullName, type Whose } from '../names.ts';
import { PartList } from '../PartList.tsx';
import { Section } from '../Section.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { TicketLine } from './TicketLine.tsx';

type Props = { whose: Whose; currentId: string | null; limit: number };

/** All tickets of a customer, on every channel, the newest first. */
export function TicketsSection(props: Props) {
  const { t } = useProfileWords();
  return (
    <Section name="tickets" title={t('others.title')}>
      <Lines {...props} />
    </Section>
  );
}

function Lines({ whose, currentId, limit }: Props) {
  const { t } = useProfileWords();
  const query = useInfiniteQuery(ticketsQuery(whose.profile.id, limit));
  const words = {
    // Another name than the inbox's own list has.
    list: t('others.list'),
    loading: t('others.loading'),
    error: t('others.error'),
    empty: t('others.empty', { name: fullName(whose, t) }),
    older: t('others.older'),
  };
  return (
    <PartList
      query={query}
      words={words}
      row={ticket => <TicketLine key={ticket.id} ticket={ticket} current={ticket.id === currentId} />}
    />
  );
}
