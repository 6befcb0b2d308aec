import { z } from 'zod';
import type { SendOutcome } from '../../channel.ts';
import type { Answer, Answered } from '../http/ask.ts';
import { secondsOf } from '../http/secondsOf.ts';
import { PROVIDER_ID } from '../shapes.ts';

const Taken = z.object({ id: z.string().regex(PROVIDER_ID) });
/** https://developers.sinch.com/docs/sms/api-reference/status-codes */
const Complaint = z.object({ code: z.string().regex(/^[a-z_]{1,60}$/) });

/**
 * What Sinch's answer to a new batch means for us: the one place that decides whether a text may be sent again. Only
 * 429 says that nothing was taken; whatever it answers with 5… may follow a batch that it took. That somebody has opted
 * out Sinch does not say: it takes the text, and reports that it failed.
 */
export function outcomeOf(answer: Answer): SendOutcome {
  if (answer.kind === 'never_left') return { kind: 'retry', errorCode: 'no_connection', afterSeconds: null };
  if (answer.kind === 'lost') return { kind: 'unclear', errorCode: answer.why };
  if (answer.status >= 200 && answer.status < 300) return taken(answer);
  return complaint(answer);
}

function taken({ json }: Answered): SendOutcome {
  const batch = Taken.safeParse(json);
  if (!batch.success) return { kind: 'unclear', errorCode: 'unreadable_answer' };
  return { kind: 'accepted', providerId: batch.data.id, status: 'queued' };
}

function complaint(answer: Answered): SendOutcome {
  const errorCode = codeOf(answer);
  if (answer.status === 429) return { kind: 'retry', errorCode, afterSeconds: secondsOf(answer.retryAfter) };
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 408) {
    return { kind: 'refused', errorCode, optedOut: false };
  }
  return { kind: 'unclear', errorCode };
}

function codeOf({ json, status }: Answered): string {
  return Complaint.safeParse(json).data?.code ?? `http_${status}`;
}
