import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import { KEPT_PARTS, type KeptPart, LEAST_MONTHS, MOST_MONTHS } from '../../../contract/retention.ts';
import type { NewRetention, Retention } from '../../../contract/retentionRoutes.ts';
import { heedChange } from '../patchSettings.ts';

/** Months as typed; nothing for good. */
export type Typed = Record<KeptPart, string>;

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: ({ signal }) => call('readRetention', { signal }),
  refetchOnMount: 'always',
});

/** How much would go now. */
export const previewQuery = (body: NewRetention | null) =>
  queryOptions({
    queryKey: ['retention', 'preview', body],
    queryFn: ({ signal }) => call('previewRetention', { body: body ?? FOR_GOOD, signal }),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });

const FOR_GOOD: NewRetention = { texts_months: null, chats_months: null, activity_months: null };

export async function saveRetention(client: QueryClient, body: NewRetention): Promise<void> {
  try {
    client.setQueryData(retentionQuery.queryKey, await call('setRetention', { body }));
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}

export function typedOf({ texts_months, chats_months, activity_months }: Retention): Typed {
  const typed = (months: number | null) => (months === null ? '' : String(months));
  return { texts: typed(texts_months), chats: typed(chats_months), activity: typed(activity_months) };
}

/** Whether it is a number of months for which that can be kept, or nothing. */
export function isRight(part: KeptPart, typed: string): boolean {
  if (typed.trim() === '') return true;
  const months = Number(typed);
  return Number.isInteger(months) && months >= LEAST_MONTHS[part] && months <= MOST_MONTHS;
}

/** As the server wants it; null while something is wrong with it. */
export function wanted(typed: Typed): NewRetention | null {
  if (!KEPT_PARTS.every(part => isRight(part, typed[part]))) return null;
  const months = (part: KeptPart) => (typed[part].trim() === '' ? null : Number(typed[part]));
  return {
    texts_months: months('texts'),
    chats_months: months('chats'),
    activity_months: months('activity'),
  };
}
