import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** What few need, behind its title. */
export function Disclosed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group border-b border-line first:border-t">
      <summary className="focus-inset moving -mx-2 flex min-h-9 list-none items-center gap-2 rounded-button px-2 hover:bg-hover max-column:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="moving shrink-0 text-quiet group-open:rotate-90"
        />
        {title}
      </summary>
      <div className="flex flex-col gap-3 pt-1 pb-4 pl-6 max-column:pl-0">{children}</div>
    </details>
  );
}
