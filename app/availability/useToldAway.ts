import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../contract/client.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { availabilityQuery, useAvailability } from './availability.ts';

/** How long it stands there: whoever returns may look elsewhere first. */
const STAYS_MS = 60_000;

/** ASSIGN-3: whoever was set Offline while every screen of theirs was gone is told as they return, once. */
export function useToldAway() {
  const client = useQueryClient();
  const { t } = useWords();
  const isAway = useAvailability()?.offline_because === 'away';
  useEffect(() => {
    if (!isAway) return;
    say({ text: t('online.away'), tone: 'refused', stays: STAYS_MS });
    // Said once more by the next screen, should this not arrive.
    call('setAvailability', { body: { online: false } })
      .then(answer => client.setQueryData(availabilityQuery.queryKey, answer))
      .catch(() => {});
  }, [isAway, client, t]);
}
