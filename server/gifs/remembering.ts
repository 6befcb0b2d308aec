import type { FoundGif, GifAnswer, GifPage, GifProvider } from './gifs.ts';

/** What somebody looks at is asked for again and again within this time: by its preview, and once it is chosen. */
const LASTS_MS = 5 * 60_000;
const MOST = 2000;

type Kept<T> = { value: T; until: number };

/**
 * The same provider, which is not asked twice for what it has just told: keys are for so many questions an hour. What is
 * kept is where GIFs are, never one of them.
 */
export function remembering(provider: GifProvider, now: () => Date): GifProvider {
  const pages = new Map<string, Kept<GifPage>>();
  const gifs = new Map<string, Kept<FoundGif>>();
  const recall = <T>(from: Map<string, Kept<T>>, name: string): GifAnswer<T> | null => {
    const kept = from.get(name);
    return kept && now().getTime() < kept.until ? { kind: 'answered', value: kept.value } : null;
  };
  const keep = <T>(to: Map<string, Kept<T>>, name: string, value: T) => {
    to.delete(name);
    to.set(name, { value, until: now().getTime() + LASTS_MS });
    // The first is the oldest.
    for (const oldest of to.keys()) if (to.size > MOST) to.delete(oldest);
  };
  return {
    ...provider,
    search: async (account, question) => {
      const name = JSON.stringify([account, question]);
      const known = recall(pages, name);
      if (known) return known;
      const answer = await provider.search(account, question);
      if (answer.kind !== 'answered') return answer;
      keep(pages, name, answer.value);
      for (const gif of answer.value.gifs) keep(gifs, `${account.key} ${gif.id}`, gif);
      return answer;
    },
    one: async (account, id) => recall(gifs, `${account.key} ${id}`) ?? (await provider.one(account, id)),
  };
}
