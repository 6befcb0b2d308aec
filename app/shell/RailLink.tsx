import { Link } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Tooltip } from '../ui/Tooltip.tsx';
import { UnreadBadge } from '../unread/UnreadBadge.tsx';

const LOOK =
  'moving flex size-10 items-center justify-center rounded-button text-quiet hover:bg-hover hover:text-ink aria-[current=page]:bg-selected aria-[current=page]:text-ink';

type Props = { icon: LucideIcon; name: string; unread?: number } & (
  | { to: '/inbox' | '/reports' | '/settings' }
  | { href: string }
);

export function RailLink({ icon: Icon, name, unread = 0, ...goes }: Props) {
  const id = useId();
  const sign = <Icon size={18} strokeWidth={1.75} aria-hidden />;
  return (
    <Tooltip text={name} side="right">
      {'to' in goes ? (
        <Link to={goes.to} aria-label={name} aria-describedby={unread > 0 ? id : undefined} className={LOOK}>
          {sign}
        </Link>
      ) : (
        <a href={goes.href} target="_blank" rel="noopener" aria-label={name} className={LOOK}>
          {sign}
        </a>
      )}
      <UnreadBadge count={unread} id={id} className="top-0.5 left-5" />
    </Tooltip>
  );
}
