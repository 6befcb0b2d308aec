import { useNavigate } from '@tanstack/react-router';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';

/** `p`: from a ticket to all that is known of its customer; `+`: there to add a phone or an e-mail. */
export function useProfileKey(ticket: Pick<TicketDetail, 'profile'> | undefined): void {
  const navigate = useNavigate();
  const go = (profileId: string, hash = '') =>
    void navigate({ to: '/profiles/$profileId', params: { profileId }, hash });
  useShortcut('p', () => ticket && go(ticket.profile.id), ticket !== undefined);
  useShortcut('+', () => ticket && go(ticket.profile.id, 'known-by'), ticket !== undefined);
}
