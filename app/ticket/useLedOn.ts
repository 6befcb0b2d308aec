import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useListSearch } from '../inbox/useListSearch.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';

/** PROF-5: who has the younger of two tickets before them that have become one, or comes by its address, is led to the older. */
export function useLedOn(askedId: string, id: string | undefined) {
  const { t } = useWords();
  const { search } = useListSearch();
  const navigate = useNavigate();
  useEffect(() => {
    if (id === undefined || id === askedId) return;
    void navigate({ to: '/inbox/$ticketId', params: { ticketId: id }, search, replace: true });
    say({ text: t('ticket.joined'), tone: 'done' });
  }, [askedId, id, search, navigate, t]);
}
