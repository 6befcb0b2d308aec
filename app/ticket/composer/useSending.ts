import { useState } from 'react';
import { isQuiet } from '../../../contract/quietHours.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { draftOf } from '../drafts.ts';
import type { Leaving } from '../outbox.ts';
import type { Writing } from './useWriting.ts';
import { writtenIn } from './written.ts';

/** Sends what is written; where the customer may be asleep it asks first (REPLY-10). */
export function useSending(writing: Writing, reply: (leaving?: Leaving) => void) {
  const { ticket, place, box } = writing;
  const [asking, setAsking] = useState(false);
  // Asked as it is pressed: what is drawn may be a keystroke behind.
  const isReady = () => writtenIn(writing, draftOf(place)).notYet === null;
  const stopAsking = () => {
    setAsking(false);
    box.current?.focus();
  };
  const send = (leaving?: Leaving) => {
    stopAsking();
    if (isReady()) reply(leaving);
  };
  const press = () => (comesAtABadTime(ticket) && isReady() ? setAsking(true) : send());
  return { asking, send, press, stopAsking };
}

/** A text wakes; who writes in a chat is awake. */
function comesAtABadTime({ channel, profile_detail: { local_zones: known } }: TicketDetail): boolean {
  return channel === 'sms' && known !== null && isQuiet(known.zones, new Date());
}
