import { z } from 'zod';
import type { SendOutcome } from '../../channel.ts';
import type { Answer, Answered } from '../http/ask.ts';
import { secondsOf } from '../http/secondsOf.ts';
import { PROVIDER_ID } from '../shapes.ts';
import { messageStatusOf } from './messageStatus.ts';

const Taken = z.object({ sid: z.string().regex(PROVIDER_ID), status: z.string() });
const Complaint = z.object({ code: z.number().int() });

const OPTED_OUT = '21610';
/** Too many requests, and the sending number's queue is full: nothing was taken and the next try may be. */
const TRY_AGAIN_CODES = new Set(['20429', '21611']);
/**
 * 503 is Twilio's word for not having taken the request on. 500, 502 and 504 can follow one that it took, so they are
 * unclear.
 */
const TRY_AGAIN_STATUSES = new Set([408, 429, 503]);

/** What Twilio's answer to a new message means for us: the one place that decides whether a text may be sent again. */
export function outcomeOf(answer: Answer): SendOutcome {
  if (answer.kind === 'never_left') return { kind: 'retry', errorCode: 'no_connection', afterSeconds: null };
  if (answer.kind === 'lost') return { kind: 'unclear', errorCode: answer.why };
  if (answer.status >= 200 && answer.status < 300) return taken(answer);
  return complaint(answer);
}

function taken({ json }: Answered): SendOutcome {
  const message = Taken.safeParse(json);
  if (!message.success) return { kind: 'unclear', errorCode: 'unreadable_answer' };
  const { sid, status } = message.data;
  return { kind: 'accepted', providerId: sid, status: messageStatusOf(status) ?? 'queued' };
}

function complaint(answer: Answered): SendOutcome {
  const errorCode = codeOf(answer);
  if (TRY_AGAIN_STATUSES.has(answer.status) || TRY_AGAIN_CODES.has(errorCode)) {
    return { kind: 'retry', errorCode, afterSeconds: secondsOf(answer.retryAfter) };
  }
  if (answer.status >= 400 && answer.status < 500) {
    return { kind: 'refused', errorCode, optedOut: errorCode === OPTED_OUT };
  }
  return { kind: 'unclear', errorCode };
}

function codeOf({ json, status }: Answered): string {
  const body = Complaint.safeParse(json);
  return body.success ? String(body.data.code) : `http_${status}`;
}
