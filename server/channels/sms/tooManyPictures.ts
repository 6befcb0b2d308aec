import type { SendOutcome } from '../channel.ts';

/** What an adapter says of a text with more pictures than its provider takes, without asking it. */
export const TOO_MANY_PICTURES: SendOutcome = {
  kind: 'refused',
  errorCode: 'too_many_pictures',
  optedOut: false,
};
