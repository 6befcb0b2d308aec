import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListSearch } from '../inbox/search.ts';

/** How a figure stands that leads somewhere. For a finger even a single digit has room on both sides, and moves nothing. */
export const FIGURE =
  'moving rounded-small underline decoration-line-strong underline-offset-3 hover:decoration-current max-column:-mx-2 max-column:-my-1.5 max-column:px-2';

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
