import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a choice will come to, and what can be done about it. */
export function Caution({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card bg-caution-soft px-3.5 py-3">
      <p className="flex min-w-0 flex-1 basis-64 items-start gap-2.5 text-pretty">
        <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-caution" />
        {text}
      </p>
      {children}
    </div>
  );
}
