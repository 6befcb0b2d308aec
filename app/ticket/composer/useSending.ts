import { useState } from 'react';
import { isQuiet } from '../../../contract/quietHours.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import type { Leaving } from '../outbox.ts';
import type { Writing } from './useWriting.ts';

/** Sends what is written; where the customer may be asleep it asks first (REPLY-10). */
export function useSending({ ticket, box, notYet }: Writing, reply: (leaving?: Leaving) => void) {
  const [asking, setAsking] = useState(false);
  const stopAsking = () => {
    setAsking(false);
    box.current?.focus();
  };
  const send = (leaving?: Leaving) => {
    stopAsking();
    if (!notYet) reply(leaving);
  };
  const press = () => (!notYet && comesAtABadTime(ticket) ? setAsking(true) : send());
  return { asking: asking && !notYet, send, press, stopAsking };
}

/** A text wakes; who writes in a chat is awake. */
function comesAtABadTime({ channel, profile_detail: { local_zones: known } }: TicketDetail): boolean {
  return channel === 'sms' && known !== null && isQuiet(known.zones, new Date());
}
