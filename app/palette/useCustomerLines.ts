import { useNavigate, useParams } from '@tanstack/react-router';
import { Merge } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { JOIN_HASH } from '../profile/join/joinHash.ts';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** What can be done to the customer whose ticket or page is open, beyond what has a key of its own. */
export function useCustomerLines(ticket: TicketDetail | undefined): Line[] {
  const { t } = usePaletteWords();
  const navigate = useNavigate();
  const { profileId = ticket?.profile.id } = useParams({ strict: false });
  if (!profileId) return [];
  const run = () =>
    void navigate({ to: '/profiles/$profileId', params: { profileId }, hash: JOIN_HASH, replace: !ticket });
  return [{ id: 'join', place: 'ticket', onlyFound: true, text: t('palette.join'), icon: Merge, run }];
}
