import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { DeliveryError } from '../../contract/webhookRoutes.ts';
import type { Answered } from '../domain/webhookTry.ts';
import { lookUpPublic, mayBeCalled } from '../publicAddress.ts';

export type WebhookCalls = {
  /** Whether this is an address that we call. */
  takes(url: string): boolean;
  /** What it answers. No redirect is followed, since it might lead anywhere; never throws. */
  post(url: string, headers: Record<string, string>, body: string): Promise<Answered>;
};

export const ANSWERS_WITHIN_MS = 15_000;
/** What is kept of an answer, in bytes; no more of it is read. */
const READ = 1000;

/**
 * Programs at addresses that users set (DATA-3). Without `privateAddresses` only over https, and to no private network: the
 * address that is connected to is the one that is checked, as with push services (decision 33).
 */
export function webhookCalls(privateAddresses: boolean, answersWithinMs = ANSWERS_WITHIN_MS): WebhookCalls {
  const takes = (url: string) => privateAddresses || mayBeCalled(url);
  return {
    takes,
    post: async (url, headers, body) => {
      const begun = performance.now();
      const outcome = takes(url) ? await answerTo(url, headers, body) : failedBy('private_address');
      return { ...outcome, tookMs: Math.round(performance.now() - begun) };
    },
  };

  async function answerTo(url: string, headers: Record<string, string>, body: string): Promise<Outcome> {
    const request = url.startsWith('http:') ? requestHttp : requestHttps;
    const guarded = privateAddresses ? {} : { lookup: lookUpPublic };
    const signal = AbortSignal.timeout(answersWithinMs);
    const sized = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
    // A connection of its own: what is kept open would not be checked again.
    const options = { method: 'POST', headers: sized, signal, agent: false, ...guarded };
    return new Promise(resolve => {
      request(url, options, answer => void read(answer).then(resolve))
        .on('error', error => resolve(failedBy(reasonOf(error, signal))))
        .end(body);
    });
  }
}

type Outcome = Omit<Answered, 'tookMs'>;

function failedBy(error: DeliveryError): Outcome {
  return { code: null, text: null, error };
}

/** Its beginning. What breaks off is as long as it came: the answer is in its status. */
async function read(answer: IncomingMessage): Promise<Outcome> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer) {
      parts.push(part);
      size += part.length;
      if (size >= READ) break;
    }
  } catch {
    // What has come is kept.
  }
  answer.destroy();
  return { code: answer.statusCode ?? 0, text: textIn(Buffer.concat(parts).subarray(0, READ)), error: null };
}

/** PostgreSQL has no U+0000. */
function textIn(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\0', '\uFFFD').toWellFormed();
}

function reasonOf(error: NodeJS.ErrnoException, signal: AbortSignal): DeliveryError {
  if (signal.aborted) return 'timeout';
  return error.code === 'EPRIVATE' ? 'private_address' : 'unreachable';
}
