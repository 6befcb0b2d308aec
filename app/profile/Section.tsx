import type { ReactNode } from 'react';

type Props = { title: string; action?: ReactNode; children: ReactNode };

export function Section({ title, action, children }: Props) {
  return (
    <section className="mt-5">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h3 className="text-small font-semibold">{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}
