import { neverLeft } from './neverLeft.ts';

/** What became of a request to a provider's API. */
export type Answer =
  | Answered
  /** The request did not leave this machine. */
  | { kind: 'never_left' }
  /** It left, and what became of it is not known. */
  | { kind: 'lost'; why: 'no_answer' | 'connection_lost' };

/** `json` is undefined where the body is no JSON, was cut off or is too long. */
export type Answered = { kind: 'answered'; status: number; json: unknown; retryAfter: string | null };

export type Question = Pick<RequestInit, 'method' | 'body'> & { headers: Record<string, string> };

const LONGEST_ANSWER = 4 * 1024 * 1024;

/** Asks a provider's API, answer included within `timeoutMs`. Never throws, whatever the address is. */
export async function ask(url: string, question: Question, timeoutMs: number): Promise<Answer> {
  try {
    // Following a redirect would repeat a POST and carry the credentials elsewhere.
    const how = { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) } as const;
    return await answered(await fetch(url, { ...question, ...how }));
  } catch (error) {
    if (neverLeft(error)) return { kind: 'never_left' };
    return { kind: 'lost', why: isTimeout(error) ? 'no_answer' : 'connection_lost' };
  }
}

async function answered(response: Response): Promise<Answer> {
  const json = await readJson(response).catch(() => undefined);
  return { kind: 'answered', status: response.status, json, retryAfter: response.headers.get('retry-after') };
}

async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) return undefined;
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
