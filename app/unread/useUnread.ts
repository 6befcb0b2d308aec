import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { settingsQuery } from '../settings/settingsQuery.ts';
import { countsQuery } from './counts.ts';

/** NOTE-2: how many customers have unread messages; 0 too where the shop does not want to be told. */
export function useCountUnread(): number {
  const wanted = useQuery({ ...settingsQuery, select: settings => settings.unread_badge }).data ?? false;
  const unread = useQuery({ ...countsQuery, select: counts => counts.all.unread }).data ?? 0;
  return wanted ? unread : 0;
}

/** Given by whoever counts; nobody does where nobody is signed in. */
export const UnreadContext = createContext(0);

export const useUnread = () => use(UnreadContext);
