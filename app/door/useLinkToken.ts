import { useLocation } from '@tanstack/react-router';

/** What the link carries behind its #, where no server is told of it. */
export function useLinkToken(): string {
  return useLocation({ select: ({ hash }) => hash }) || 'none';
}
