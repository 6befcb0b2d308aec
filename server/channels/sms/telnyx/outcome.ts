import { z } from 'zod';
import type { SendOutcome } from '../../channel.ts';
import type { Answer, Answered } from '../http/ask.ts';
import { secondsOf } from '../http/secondsOf.ts';
import { PROVIDER_ID } from '../shapes.ts';
import { MessageAnswer, recipientOf } from './message.ts';
import { messageStatusOf } from './messageStatus.ts';

/** https://developers.telnyx.com/development/api-fundamentals/api-errors */
const Complaint = z.object({ errors: z.tuple([z.object({ code: z.coerce.string() })]).rest(z.unknown()) });

const OPTED_OUT = '40300';
/** Too many requests, and the queue of the sender or the account is full: nothing was taken and the next try may be. */
const TRY_AGAIN_CODES = new Set(['10011', '40318']);
/** Telnyx says of no other status that it took nothing: whatever it answers with 5… may follow a text that it took. */
const TRY_AGAIN_STATUSES = new Set([429]);

/** What Telnyx's answer to a new message means for us: the one place that decides whether a text may be sent again. */
export function outcomeOf(answer: Answer): SendOutcome {
  if (answer.kind === 'never_left') return { kind: 'retry', errorCode: 'no_connection', afterSeconds: null };
  if (answer.kind === 'lost') return { kind: 'unclear', errorCode: answer.why };
  if (answer.status >= 200 && answer.status < 300) return taken(answer);
  return complaint(answer);
}

function taken({ json }: Answered): SendOutcome {
  const message = MessageAnswer.safeParse(json);
  if (!message.success || !PROVIDER_ID.test(message.data.data.id)) {
    return { kind: 'unclear', errorCode: 'unreadable_answer' };
  }
  const status = messageStatusOf(recipientOf(message.data.data)?.status) ?? 'queued';
  return { kind: 'accepted', providerId: message.data.data.id, status };
}

function complaint(answer: Answered): SendOutcome {
  const errorCode = codeOf(answer);
  if (TRY_AGAIN_STATUSES.has(answer.status) || TRY_AGAIN_CODES.has(errorCode)) {
    return { kind: 'retry', errorCode, afterSeconds: secondsOf(answer.retryAfter) };
  }
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 408) {
    return { kind: 'refused', errorCode, optedOut: errorCode === OPTED_OUT };
  }
  return { kind: 'unclear', errorCode };
}

function codeOf({ json, status }: Answered): string {
  const body = Complaint.safeParse(json);
  return body.success ? body.data.errors[0].code : `http_${status}`;
}
