import { Link, useMatchRoute } from '@tanstack/react-router';
import { Inbox, Settings, TabletSmartphone, UserRound } from 'lucide-react';
import { useId } from 'react';
import { useAvailability } from '../availability/availability.ts';
import { OnlineDot } from '../availability/OnlineDot.tsx';
import { LiveLight } from '../live/LiveLight.tsx';
import { useSession } from '../session/useSession.ts';
import { UnreadBadge } from '../unread/UnreadBadge.tsx';
import { useUnread } from '../unread/useUnread.ts';
import { useWords } from '../words/useWords.ts';
import { MemberMenu } from './MemberMenu.tsx';
import type { Layer } from './useLayers.ts';

const TAB =
  'focus-inset flex h-full min-w-0 flex-1 flex-col items-center justify-center gap-1 rounded-button text-[11px] leading-4 text-quiet aria-[current=page]:font-semibold aria-[current=page]:text-ink';

const SIGN = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** On a phone: below the list, out of the way in a thread. */
export function TabBar({ onShow }: { onShow: (layer: Layer) => void }) {
  const { t } = useWords();
  const { simulator } = useSession();
  const isOnline = useAvailability()?.online === true;
  const inThread = useMatchRoute()({ to: '/inbox/$ticketId' });
  if (inThread) return null;
  return (
    <nav
      aria-label={t('nav.main')}
      className="flex h-[calc(64px+env(safe-area-inset-bottom))] shrink-0 items-stretch bg-surface-sunken px-1 pb-[env(safe-area-inset-bottom)]"
    >
      <InboxTab />
      <Link to="/settings" className={TAB}>
        <Settings {...SIGN} />
        {t('nav.settings')}
      </Link>
      {simulator && (
        <a href="/simulator" target="_blank" rel="noopener" className={TAB}>
          <TabletSmartphone {...SIGN} />
          {t('nav.phones')}
        </a>
      )}
      <MemberMenu side="top" onShow={onShow}>
        <button
          type="button"
          aria-label={isOnline ? t('online.member', { me: t('nav.me') }) : undefined}
          className={TAB}
        >
          <span className="relative">
            <UserRound {...SIGN} />
            {isOnline && (
              <OnlineDot online className="absolute -right-1 bottom-0 ring-2 ring-surface-sunken" />
            )}
          </span>
          {t('nav.me')}
        </button>
      </MemberMenu>
      <LiveLight tab />
    </nav>
  );
}

function InboxTab() {
  const { t } = useWords();
  const unread = useUnread();
  const id = useId();
  return (
    <Link to="/inbox" aria-describedby={unread > 0 ? id : undefined} className={TAB}>
      <span className="relative">
        <Inbox {...SIGN} />
        <UnreadBadge count={unread} id={id} className="-top-1.5 left-3" />
      </span>
      {t('nav.inbox')}
    </Link>
  );
}
