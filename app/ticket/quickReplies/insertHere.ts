import { useEffect } from 'react';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';

type Insert = (reply: QuickReply) => void;

let here: Insert | null = null;

/** How a quick reply is put where the pen is in the reply that is being written; null where none can be. */
export const insertHere = (): Insert | null => here;

/** For as long as there is a reply to put one into. */
export function useInsertHere(insert: Insert) {
  useEffect(() => {
    here = insert;
    return () => {
      if (here === insert) here = null;
    };
  }, [insert]);
}
