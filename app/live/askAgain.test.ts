import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from './askAgain.ts';

/** A screen that shows what the server tells, each answer held back until it is let go. */
function screen() {
  const client = new QueryClient();
  const asked: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>(resolve => asked.push(resolve));
  const observer = new QueryObserver(client, { queryKey: ['history', 'one'], queryFn, staleTime: Infinity });
  observer.subscribe(() => undefined);
  return { client, asked, shown: () => observer.getCurrentResult().data };
}

test('TICK-7: what was on its way for the first time is asked for again once it is here', async () => {
  const { client, asked, shown } = screen();
  askAgain(client, { queryKey: ['history'] });
  asked[0]?.('from before');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.('as it is');
  await expect.poll(shown).toBe('as it is');
});

test('TICK-7: what is here is asked for again at once', async () => {
  const { client, asked, shown } = screen();
  asked[0]?.('from before');
  await expect.poll(shown).toBe('from before');
  askAgain(client, { queryKey: ['history'] });
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.('as it is');
  await expect.poll(shown).toBe('as it is');
  expect(asked.length).toBe(2);
});
