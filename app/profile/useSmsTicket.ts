import { useQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { Ticket } from '../../contract/shapes.ts';

const MOST = 100;

/** The ticket in which a customer's texts stand (SMS-2): the one that is open, or found among theirs; null without one. */
export function useSmsTicket(
  profileId: string,
  open: Pick<Ticket, 'id' | 'channel'> | null = null,
): string | null {
  const isOpen = open?.channel === 'sms';
  const { data } = useQuery({
    queryKey: ['customer_tickets', profileId, 'sms'],
    queryFn: ({ signal }) =>
      call('listTicketsOfProfile', { params: { id: profileId }, query: { limit: MOST }, signal }),
    enabled: !isOpen,
  });
  if (isOpen) return open.id;
  return data?.data.find(({ channel }) => channel === 'sms')?.id ?? null;
}
