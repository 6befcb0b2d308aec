import type { AccountCheck, MediaOutcome, SendOutcome, SmsChannel } from '../server/channels/channel.ts';
import type { Carrier } from './carrier.ts';
import { LARGEST_PICTURE, placeOf, SENT_PICTURES } from './pictures.ts';

/** The pretend carrier behind the same port as a real provider. */
export function simulatorChannel(
  carrier: Pick<Carrier, 'take' | 'find' | 'received' | 'knows' | 'picture'>,
  timeoutMs = 15_000,
): SmsChannel {
  return {
    provider: 'simulator',
    pictures: SENT_PICTURES,
    send: (_account, text) => within(timeoutMs, carrier.take(text)).catch(outcomeOf),
    find: (_account, question) => within(timeoutMs, carrier.find(question)),
    listInbound: (_account, question) => within(timeoutMs, carrier.received(question)),
    check: account => within(timeoutMs, carrier.knows(account.externalId)).then(checked, () => 'unreachable'),
    fetchMedia: (_account, url) => within(timeoutMs, fetched(carrier, url)).catch(() => ({ kind: 'retry' })),
  };
}

function checked(isKnown: boolean): AccountCheck {
  return isKnown ? 'ok' : 'credentials';
}

async function fetched({ picture }: Pick<Carrier, 'picture'>, url: string): Promise<MediaOutcome> {
  const place = placeOf(url);
  if (!place) return { kind: 'refused', reason: 'host' };
  const found = await picture(place);
  if (!found) return { kind: 'gone' };
  return found.bytes.length > LARGEST_PICTURE
    ? { kind: 'refused', reason: 'too_large' }
    : { kind: 'fetched', ...found };
}

/** Errors of the carrier's database that come before it has read the text. */
const TAKEN_NOTHING = new Set(['ECONNREFUSED', 'ENOENT', '57P03']);
const TOO_MANY_CONNECTIONS = '53300';

function outcomeOf(error: { code?: unknown }): SendOutcome {
  const errorCode = typeof error.code === 'string' ? error.code : 'connection_lost';
  if (errorCode === TOO_MANY_CONNECTIONS) return { kind: 'retry', errorCode, afterSeconds: 1 };
  if (TAKEN_NOTHING.has(errorCode)) return { kind: 'retry', errorCode, afterSeconds: null };
  return { kind: 'unclear', errorCode };
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('The simulator gave no answer.'), { code: 'no_answer' })),
      ms,
    );
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
