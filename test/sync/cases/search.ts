import { indexForSearch } from '../../../server/actions/indexForSearch.ts';
import { packDays } from '../../../server/actions/packDays.ts';
import { type Case, quietly } from './case.ts';

/** What goes on behind all that is written, and shows nowhere by itself. */
export const searches: Record<string, Case[]> = {
  [indexForSearch.name]: [
    quietly('VIEW-4: what has happened can be looked up', async ({ shop }) => async () => {
      while (await indexForSearch(shop.context));
    }),
  ],
  [packDays.name]: [
    quietly('TIME-2: what was said an hour ago is packed', async stage => {
      stage.later(120);
      return () => packDays(stage.shop.context);
    }),
  ],
};
