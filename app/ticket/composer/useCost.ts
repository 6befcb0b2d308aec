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

type Said = Pick<Content, 'text' | 'coupon'> & { pictures: number };

/** What a reply would take. */
export type Count = (said: Said) => Cost;

/** How a reply on this ticket is counted: the same whatever is written. */
export function useCount(ticket: TicketDetail): Count {
  const { data: pricing = null } = useQuery(settingsQuery);
  const country = countryOf(ticket);
  return useCallback(
    ({ text, ...said }) => costOf({ ...said, text: text.trim(), country, pricing, linkBase }),
    [country, pricing],
  );
}

/** What a text will take. It may be a keystroke behind, so that no keystroke waits for it. */
export function useCost(ticket: TicketDetail, { text, pictures, coupon }: Said): Cost {
  const count = useCount(ticket);
  const written = useDeferredValue(text);
  return useMemo(() => count({ text: written, pictures, coupon }), [count, written, pictures, coupon]);
}
