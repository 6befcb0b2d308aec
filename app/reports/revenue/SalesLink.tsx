import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FIGURE } from '../Figure.tsx';
import type { SalesSearch } from './ordersOf.ts';

type Props = { search: SalesSearch; children: ReactNode };

/** TIME-2: a figure that leads to its orders. */
export function SalesLink({ search, children }: Props) {
  return (
    <Link to="/reports/orders" search={search} className={FIGURE}>
      {children}
    </Link>
  );
}
