import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringTicket } from './bring.ts';
import { threadQuery } from './thread.ts';

const PART = { ticketId: 't', at: null };
const EMPTY = { data: [], next_cursor: null, newer_cursor: null };

let asked: string[];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address, 'https://inbox.example').pathname);
    return Response.json(EMPTY);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('VIEW-5: what a thread waits for is asked for ahead, and what is there is not asked for again', async () => {
  const client = new QueryClient();
  bringTicket(client, PART, 'me');
  await client.fetchQuery(threadQuery('t'));
  bringTicket(client, PART, 'me');
  expect(asked.toSorted()).toEqual([
    '/api/v1/tickets/t',
    '/api/v1/tickets/t/history',
    '/api/v1/tickets/t/messages',
    '/api/v1/tickets/t/notes',
  ]);
});

test('VIEW-5: of a message that was found its part of the thread is brought', async () => {
  const client = new QueryClient();
  bringTicket(client, { ...PART, at: 'm' }, 'me');
  await client.fetchQuery(threadQuery('t', 'm'));
  expect(asked.filter(path => path.endsWith('/messages'))).toHaveLength(1);
});
