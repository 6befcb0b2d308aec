import { useLocation } from '@tanstack/react-router';

/** What a ticket's key leads to on its customer's page. */
export const KNOWN_BY = 'known-by';

/** Whether somebody has come here to add a phone or an e-mail. */
export function useAskedFor(): boolean {
  return useLocation({ select: ({ hash }) => hash === KNOWN_BY });
}
