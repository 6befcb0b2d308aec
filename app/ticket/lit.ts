import { createContext, use } from 'react';

type Looked = { at: string | null; query: string | undefined };

/** Which message of the thread was looked for, and by what (VIEW-4). */
export const LookedForContext = createContext<Looked>({ at: null, query: undefined });

const OTHERS = { look: '', query: undefined };

/** How a message shows that it is the one: lit for a moment, with the words in it marked for as long as they are searched. */
export function useLit(messageId: string): { look: string; query: string | undefined } {
  const { at, query } = use(LookedForContext);
  return at === messageId ? { look: 'lit', query } : OTHERS;
}
