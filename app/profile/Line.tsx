import type { ReactNode } from 'react';

/** What is known of one thing, with its name before it. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0">
      <dt className="w-25 shrink-0 text-quiet">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
