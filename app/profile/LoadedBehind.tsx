import { useQuery } from '@tanstack/react-query';
import type { TicketDetail } from '../../contract/shapes.ts';
import { bringWords } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';
import { Failed } from './PartList.tsx';

/** With its words. Asked for as anything else that may not come, so that a bad line takes no more than this part. */
async function load() {
  const [part] = await Promise.all([import('./Behind.tsx'), bringWords('profile')]);
  return part;
}

/** The pane's second half, which the first does not wait for. */
export function LoadedBehind({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const part = useQuery({ queryKey: ['part', 'behind'], queryFn: load, staleTime: Number.POSITIVE_INFINITY });
  if (part.data) return <part.data.Behind key={ticket.profile.id} ticket={ticket} />;
  if (!part.isError) return null;
  return (
    <div className="mt-5">
      <Failed text={t('profile.behindError')} onRetry={() => void part.refetch()} />
    </div>
  );
}
