import type { NotifyKey } from '../../words/catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

export type NotifySay = SayOf<NotifyKey>;

/** The words of notifications, which are brought once the screen stands. */
export function useNotifyWords(): WordsOf<NotifyKey> {
  return useWordsOf<NotifyKey>();
}
