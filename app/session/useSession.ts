import { createContext, useContext } from 'react';
import type { Session } from '../../contract/shapes.ts';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only asked below `SignedIn`, where there is somebody. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session here');
  return session;
}
