import { useQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../../contract/shapes.ts';
import { bringWords } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';
import type { Behind } from './Behind.tsx';
import { Failed } from './PartList.tsx';

/** With its words. Asked for as anything else that may not come, so that a bad line takes no more than this part. */
async function load(): Promise<{ Part: typeof Behind }> {
  const [part] = await Promise.all([import('./Behind.tsx'), bringWords('profile')]);
  return { Part: part.Behind };
}

/** The pane's second half, which the first does not wait for. */
export function LoadedBehind({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const { data, isError, refetch } = useQuery({
    queryKey: ['part', 'behind'],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <data.Part key={ticket.profile.id} ticket={ticket} />;
  if (!isError) return null;
  return (
    <div className="mt-5">
      <Failed text={t('profile.behindError')} onRetry={() => void refetch()} />
    </div>
  );
}
