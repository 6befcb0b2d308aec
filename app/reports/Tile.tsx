import type { ReactNode } from 'react';

/** Figures to know at a glance, side by side. */
export function Tiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl aria-label={label} className="grid grid-cols-4 gap-x-8 gap-y-6 max-pane:grid-cols-2">
      {children}
    </dl>
  );
}

export function Tile({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="text-small text-quiet text-pretty first-letter:uppercase">{name}</dt>
      <dd className="figures mt-auto pt-1 text-heading">{value}</dd>
      <dd className="mt-0.5 text-small text-soft">{children}</dd>
    </div>
  );
}
