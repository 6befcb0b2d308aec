import { useState } from 'react';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { matching } from './offered.ts';

/** What is looked for among quick replies, what is found, and which of them would be chosen. */
export function usePicker(replies: QuickReply[]) {
  const [q, setQ] = useState('');
  const [at, point] = useState(0);
  const found = matching(replies, q);
  const now = Math.min(at, found.length - 1);
  return {
    ...{ q, found, point },
    active: found[now],
    type: (text: string) => {
      setQ(text);
      point(0);
    },
    /** Round the end to the other. */
    move: (by: number) => found.length > 0 && point((now + by + found.length) % found.length),
  };
}
