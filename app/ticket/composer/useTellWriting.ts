import { useEffect, useMemo } from 'react';
import type { Doing } from '../../../contract/viewing.ts';
import { nowDoing } from '../../live/looking.ts';
import { type Typist, typist } from './typist.ts';

/** Who thinks for this long in the middle of an answer is still at it, as a colleague would say. */
const REST = 10_000;

/** Colleagues who have the ticket before them see that somebody writes on it, and what for (THREAD-3). */
export function useTellWriting(ticketId: string, doing: Doing, isEmpty: boolean): Typist {
  const hand = useMemo(
    () => typist(writes => nowDoing(ticketId, writes ? doing : 'viewing'), REST),
    [ticketId, doing],
  );
  useEffect(() => {
    if (isEmpty) hand.stopped();
  }, [isEmpty, hand]);
  useEffect(() => hand.stopped, [hand]);
  return hand;
}
