import { useEffect, useMemo } from 'react';
import { call } from '../../../contract/client.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { type Typist, typist } from './typist.ts';

/** A visitor who is there sees that somebody types. Of what nobody could be told nothing need be said. */
export function useTellTyping({ id, visitor }: TicketDetail, text: string): Typist {
  const hand = useMemo(() => typist(typing => void tell(id, typing)), [id]);
  useEffect(() => {
    if (text === '') hand.stopped();
  }, [text, hand]);
  useEffect(() => hand.stopped, [hand]);
  return { typed: () => visitor?.here && hand.typed(), stopped: hand.stopped };
}

function tell(id: string, typing: boolean): Promise<null> {
  return call('typeReply', { params: { id }, body: { typing } }).catch(() => null);
}
