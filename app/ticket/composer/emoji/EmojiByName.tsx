import { lazy, type RefObject, Suspense } from 'react';
import { useColon } from './useColon.ts';

const EmojiNames = lazy(async () => ({ default: (await import('./EmojiNames.tsx')).EmojiNames }));

/** Emoji by the beginnings of their names, behind a `:` (REPLY-4). What is offered opens above the box. */
export function EmojiByName({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const { asked, leave } = useColon(box);
  return (
    asked && (
      <Suspense>
        <EmojiNames key={asked.q} box={box} asked={asked} onLeave={leave} />
      </Suspense>
    )
  );
}
