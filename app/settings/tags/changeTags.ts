import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { Tag } from '../../../contract/tagRoutes.ts';
import { tagsQuery } from '../../tags/tags.ts';
import { heedChange } from '../patchSettings.ts';

/** What is said of a tag. */
export type Draft = Pick<Tag, 'name' | 'color'>;

/** Keeps what was written: as a new one where there is no id. Rejects with the server's reason. */
export function saveTag(client: QueryClient, id: string | null, body: Draft): Promise<void> {
  return changed(
    client,
    id === null ? call('createTag', { body }) : call('patchTag', { params: { id }, body }),
  );
}

export function deleteTag(client: QueryClient, id: string): Promise<void> {
  return changed(client, call('deleteTag', { params: { id } }));
}

const COUNTED = 100;

/** How many tickets have a tag; null where there are more than are counted. */
export async function countTagged(tag: string, signal: AbortSignal): Promise<number | null> {
  const query = { tag, status: 'any' as const, limit: COUNTED };
  const { data, next_cursor } = await call('listTickets', { query, signal });
  return next_cursor ? null : data.length;
}

/** Done once the list shows it. */
async function changed(client: QueryClient, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
  await client.invalidateQueries({ queryKey: tagsQuery.queryKey });
}
