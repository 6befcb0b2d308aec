import { type ComponentProps, lazy, Suspense } from 'react';
import { bringWords } from '../words/language.ts';
import type { TicketScreen } from './TicketScreen.tsx';

const load = async () => {
  const screen = await import('./TicketScreen.tsx');
  await bringWords('history');
  return screen;
};

/** Asked for at once, beside what the list needs: it is there before anybody has chosen a ticket. */
const loading = load();

const Screen = lazy(async () => ({ default: (await loading.catch(load)).TicketScreen }));

/** The open ticket, which the list does not wait for. */
export function LoadedScreen(props: ComponentProps<typeof TicketScreen>) {
  return (
    <Suspense fallback={<main className="h-full bg-surface" />}>
      <Screen {...props} />
    </Suspense>
  );
}
