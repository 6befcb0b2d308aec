import { keepPreviousData, type QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Answer, call, type Input } from '../../../contract/client.ts';
import { heedChange } from '../patchSettings.ts';

/** Whatever shows coupons is asked again when one has changed, here or elsewhere (SET-2). */
const KEY = 'coupons';

/** Those in use, or those that are retired: the newest first, page by page. */
export function useCoupons(retired: boolean) {
  return useInfiniteQuery({
    queryKey: [KEY, 'list', retired],
    queryFn: ({ pageParam, signal }) =>
      call('listCoupons', {
        query: { retired: retired ? 'true' : 'false', ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });
}

export function useCoupon(id: string) {
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: ({ signal }) => call('readCoupon', { params: { id }, signal }),
  });
}

export type Which = 'all' | 'free' | 'taken';
const TAKEN = { all: {}, free: { taken: 'false' }, taken: { taken: 'true' } } as const;

/** The codes of a pool in the order of the alphabet, page by page. */
export function useCodes(id: string, which: Which) {
  return useInfiniteQuery({
    queryKey: [KEY, 'codes', id, which],
    queryFn: ({ pageParam, signal }) =>
      call('listCouponCodes', {
        params: { id },
        query: { ...TAKEN[which], ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    placeholderData: keepPreviousData,
  });
}

type Changes = 'createCoupon' | 'patchCoupon' | 'retireCoupon' | 'addCouponCodes';

/** Resolves once every screen of it here shows what has changed; rejects with the server's reason. */
export async function changeCoupon<Name extends Changes>(
  client: QueryClient,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  try {
    const answer = await call(name, input);
    await client.invalidateQueries({ queryKey: [KEY] });
    return answer;
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}
