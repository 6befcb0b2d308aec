import type { PhoneState, SimulatedText } from '../shapes.ts';
import { words } from './words.ts';

/** What the line under a text says of it, and whether the text stands on the screen of a real phone at all. */
export type Fate = { arrived: boolean; sign: 'check' | 'clock' | 'alert' | null; line: string | null };

export function fateOf(text: SimulatedText, state: PhoneState): Fate {
  return text.direction === 'to_shop' ? sentFate(text) : receivedFate(text, state);
}

function sentFate({ status }: SimulatedText): Fate {
  if (status === 'failed') return { arrived: false, sign: 'alert', line: words.notTaken };
  if (status === 'delivered') return { arrived: true, sign: 'check', line: words.delivered };
  return { arrived: true, sign: 'clock', line: words.sending };
}

function receivedFate({ status }: SimulatedText, state: PhoneState): Fate {
  if (status === 'delivered') return { arrived: true, sign: null, line: null };
  if (status === 'failed') return { arrived: false, sign: 'alert', line: words.notArrived };
  return { arrived: false, sign: 'clock', line: state === 'off' ? words.waits : words.onItsWay };
}
