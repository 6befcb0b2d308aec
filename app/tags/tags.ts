import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../contract/client.ts';
import type { Tag } from '../../contract/tagRoutes.ts';
import type { TagColor } from '../../contract/vocabulary.ts';

/** In the order in which they are offered. */
export const TAG_COLORS = [
  ...(['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'purple', 'pink'] as const),
] as const satisfies readonly TagColor[];

async function loadTags(signal: AbortSignal, cursor?: string): Promise<Tag[]> {
  const page = await call('listTags', { query: { limit: 100, ...(cursor && { cursor }) }, signal });
  return page.next_cursor ? [...page.data, ...(await loadTags(signal, page.next_cursor))] : page.data;
}

/** All of the workspace's, by name. Asked again when one has changed, here or elsewhere. */
export const tagsQuery = queryOptions({
  queryKey: ['tags'],
  queryFn: ({ signal }) => loadTags(signal),
  staleTime: 5 * 60_000,
});

const NONE: Tag[] = [];

export function useTags(): Tag[] {
  return useQuery(tagsQuery).data ?? NONE;
}

/** Those of a ticket, by name. One that has been deleted has no name any more, and is left out. */
export function useTagsOf(ids: readonly string[]): Tag[] {
  const tags = useTags();
  return useMemo(() => tags.filter(({ id }) => ids.includes(id)), [tags, ids]);
}

/** The colour that the fewest tags have: a new one is told from the others. */
export function rarestColor(tags: readonly Pick<Tag, 'color'>[]): TagColor {
  const uses = (color: TagColor) => tags.filter(tag => tag.color === color).length;
  return TAG_COLORS.reduce((rarest, color) => (uses(color) < uses(rarest) ? color : rarest));
}

/** As names are told apart by the server: neither case nor white space makes another one. */
export function isNamed({ name }: Pick<Tag, 'name'>, typed: string): boolean {
  return key(name) === key(typed);
}

const key = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
