import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { refetchBefore } from './refetchBefore.ts';

test('only what was read before the line was up is asked for again', () => {
  const client = new QueryClient();
  client.setQueryData(['ticket', 'old'], { as_of: 4 });
  client.setQueryData(['ticket', 'new'], { as_of: 5 });
  client.setQueryData(['tickets', {}], { tickets: [] });
  client.setQueryData(['notes', 'unseen'], { notes: [{ as_of: 4 }] });
  client.setQueryData(['notes', 'seen'], { notes: [{ as_of: 5 }] });
  client.setQueryData(['members'], []);
  refetchBefore(client, 5);
  const asked = client
    .getQueryCache()
    .getAll()
    .filter(query => query.state.isInvalidated);
  expect(asked.map(query => query.queryKey[1] ?? query.queryKey[0])).toEqual(['old', {}, 'unseen']);
});
