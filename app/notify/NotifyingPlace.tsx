import { lazy, Suspense } from 'react';
import { bringWords } from '../words/language.ts';

const Notifying = lazy(async () => {
  const [loaded] = await Promise.all([import('./Notifying.tsx'), bringWords('notify')]);
  return { default: loaded.Notifying };
});

/** Nobody waits for it: what comes before it is there is seen in the list. */
export function NotifyingPlace() {
  return (
    <Suspense>
      <Notifying />
    </Suspense>
  );
}
