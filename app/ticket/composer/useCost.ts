import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { settingsQuery } from '../../settings/settingsQuery.ts';
import type { Content } from '../drafts.ts';
import { type Cost, costOf } from './costOf.ts';

const linkBase = window.location.origin;

/** Providers tell a country by its code, people by its name: only a code has a price. */
function countryOf({ profile_detail: { location } }: TicketDetail): string | null {
  const country = location?.country ?? '';
  return /^[A-Z]{2}$/.test(country) ? country : null;
}

type Counted = {
  cost: Cost;
  /** How many segments the reply would take with another text. */
  segmentsOf: (text: string) => number;
};

type Said = Pick<Content, 'text' | 'coupon'> & { pictures: number };

/** What a text will take. It may be a keystroke behind, so that no keystroke waits for it. */
export function useCost(ticket: TicketDetail, { text, pictures: count, coupon }: Said): Counted {
  const { data: pricing = null } = useQuery(settingsQuery);
  const country = countryOf(ticket);
  const written = useDeferredValue(text.trim());
  const cost = useCallback(
    (said: string) => costOf({ text: said, pictures: count, coupon, country, pricing, linkBase }),
    [count, coupon, country, pricing],
  );
  const segmentsOf = useCallback((said: string) => cost(said.trim()).segments, [cost]);
  return { cost: useMemo(() => cost(written), [cost, written]), segmentsOf };
}
