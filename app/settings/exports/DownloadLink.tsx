import { Download } from 'lucide-react';
import { buttonClass } from '../../ui/Button.tsx';

/** A file that the browser takes down as it comes. Without an address there is nothing to take. */
export function DownloadLink({ to, name }: { to: string | null; name: string }) {
  const look = buttonClass({}, 'w-fit aria-disabled:opacity-50');
  return (
    <a href={to ?? undefined} aria-disabled={to === null || undefined} download className={look}>
      <Download size={16} strokeWidth={1.75} aria-hidden />
      {name}
    </a>
  );
}
