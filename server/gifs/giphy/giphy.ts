import { type Answer, ask } from '../../channels/sms/http/ask.ts';
import { isUnder, mayFetchFrom } from '../../channels/sms/http/hosts.ts';
import type { GifAccount, GifAnswer, GifProvider } from '../gifs.ts';
import { oneIn, pageIn } from './parse.ts';

const API = 'https://api.giphy.com/v1';

/** As many as fill two screens of the picker. */
const A_PAGE = '24';

/** GIPHY, by https://developers.giphy.com/docs/api/endpoint/. `apiBase` is for a double of it. */
export function giphy({
  apiBase = API,
  timeoutMs,
}: {
  apiBase?: string | undefined;
  timeoutMs: number;
}): GifProvider {
  const get = (path: string, { key }: GifAccount, rest: Record<string, string>): Promise<Answer> => {
    const query = new URLSearchParams({ api_key: key, ...rest });
    return ask(`${apiBase}/${path}?${query}`, { method: 'GET', headers: {} }, timeoutMs);
  };
  return {
    search: async (account, { words, language, cursor }) => {
      const page = { rating: account.rating, limit: A_PAGE, offset: cursor ?? '0' };
      const answer = await (words === ''
        ? get('gifs/trending', account, page)
        : get('gifs/search', account, { ...page, q: words, lang: language }));
      return read(answer, pageIn);
    },
    one: async (account, id) => {
      const answer = await get(`gifs/${id}`, account, { rating: account.rating });
      if (answer.kind === 'answered' && answer.status === 404) return { kind: 'answered', value: null };
      return read(answer, oneIn);
    },
    mayFetchFrom: address => mayFetchFrom(apiBase, address, host => isUnder(host, ['giphy.com'])),
  };
}

/** https://developers.giphy.com/docs/api/response-codes/ */
const WHY = new Map<number, 'key' | 'quota'>([
  [401, 'key'],
  [403, 'key'],
  [429, 'quota'],
]);

function read<T>(answer: Answer, valueIn: (json: unknown) => T | null): GifAnswer<T> {
  if (answer.kind !== 'answered') return { kind: 'refused', why: 'unreachable' };
  const value = answer.status === 200 ? valueIn(answer.json) : null;
  return value === null
    ? { kind: 'refused', why: WHY.get(answer.status) ?? 'unreachable' }
    : { kind: 'answered', value };
}
