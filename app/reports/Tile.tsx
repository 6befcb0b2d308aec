import type { ReactNode } from 'react';

/** Figures to know at a glance, side by side. */
export function Tiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl aria-label={label} className="grid grid-cols-4 gap-x-8 gap-y-6 max-pane:grid-cols-2">
      {children}
    </dl>
  );
}

/** What stands side by side shares its lines, however long a name is. */
export function Tile({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className="row-span-3 grid min-w-0 grid-rows-subgrid gap-y-0">
      <dt className="self-end text-small text-pretty text-quiet first-letter:uppercase">{name}</dt>
      <dd className="figures pt-1 text-heading">{value}</dd>
      <dd className="mt-0.5 text-small text-soft">{children}</dd>
    </div>
  );
}
