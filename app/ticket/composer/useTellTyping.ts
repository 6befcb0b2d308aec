import { useEffect, useMemo } from 'react';
import { call } from '../../../contract/client.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { type Typist, typist } from './typist.ts';
import { useTellWriting } from './useTellWriting.ts';

/**
 * Colleagues see that somebody writes, and a visitor who is there that somebody types. Of what nobody could be told
 * nothing need be said.
 */
export function useTellTyping({ id, visitor }: TicketDetail, isEmpty: boolean): Typist {
  const hand = useMemo(() => typist(typing => void tell(id, typing)), [id]);
  const writing = useTellWriting(id, 'replying', isEmpty);
  useEffect(() => {
    if (isEmpty) hand.stopped();
  }, [isEmpty, hand]);
  useEffect(() => hand.stopped, [hand]);
  const typed = () => {
    writing.typed();
    if (visitor?.here) hand.typed();
  };
  return { typed, stopped: hand.stopped };
}

function tell(id: string, typing: boolean): Promise<null> {
  return call('typeReply', { params: { id }, body: { typing } }).catch(() => null);
}
