import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { webAddress } from '../../ticket/visitor/seenPage.ts';

/** Others have named it: only what is an address of the web can be followed, and it is not told from where. */
export function WebLink({ url, children }: { url: string; children: ReactNode }) {
  const address = webAddress({ url });
  if (!address) return null;
  return (
    <a
      href={address}
      title={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="inline-flex w-fit items-center gap-1 text-fine text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current max-column:min-h-10"
    >
      {children}
      <ArrowUpRight size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
    </a>
  );
}
