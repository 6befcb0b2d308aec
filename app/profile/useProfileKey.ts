import { useNavigate } from '@tanstack/react-router';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';

/** `p`: from a ticket to all that is known of its customer. */
export function useProfileKey(ticket: Pick<TicketDetail, 'profile'> | undefined): void {
  const navigate = useNavigate();
  const go = (profileId: string) => void navigate({ to: '/profiles/$profileId', params: { profileId } });
  useShortcut('p', () => ticket && go(ticket.profile.id), ticket !== undefined);
}
