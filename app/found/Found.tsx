import { lazy, Suspense } from 'react';

const Marked = lazy(async () => ({ default: (await import('./Marked.tsx')).Marked }));

/** A text, with what is searched for marked where something is. What marks it is fetched with the first search. */
export function Found({ text, query }: { text: string; query: string | undefined }) {
  if (!query) return text;
  return (
    <Suspense fallback={text}>
      <Marked text={text} query={query} />
    </Suspense>
  );
}
