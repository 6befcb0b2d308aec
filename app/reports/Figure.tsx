import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListSearch } from '../inbox/search.ts';

/** How a figure stands that leads somewhere. */
export const FIGURE =
  'moving rounded-small underline decoration-line-strong underline-offset-3 hover:decoration-current';

type Props = { search: ListSearch | null; isNone?: boolean; children: ReactNode };

/** TIME-2: a figure that leads to its tickets. Of nothing there are none. */
export function Figure({ search, isNone = false, children }: Props) {
  if (isNone || !search) return <span className={isNone ? 'text-quiet' : undefined}>{children}</span>;
  return (
    <Link to="/inbox" search={search} className={FIGURE}>
      {children}
    </Link>
  );
}
