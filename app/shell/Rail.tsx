import { ChartNoAxesColumn, Inbox, Keyboard, Search, Settings, TabletSmartphone } from 'lucide-react';
import { useAvailability } from '../availability/availability.ts';
import { OnlineDot } from '../availability/OnlineDot.tsx';
import { written } from '../keyboard/written.ts';
import { LiveLight } from '../live/LiveLight.tsx';
import { useSession } from '../session/useSession.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useUnread } from '../unread/useUnread.ts';
import { useWords } from '../words/useWords.ts';
import { MemberMenu } from './MemberMenu.tsx';
import { RailLink } from './RailLink.tsx';
import type { Layer } from './useLayers.ts';

type Props = { onShow: (layer: Layer) => void };

export function Rail({ onShow }: Props) {
  const { t } = useWords();
  const { member, simulator } = useSession();
  const availability = useAvailability();
  const me = t('nav.member', { name: member.name });
  return (
    <nav
      aria-label={t('nav.main')}
      className="flex w-14 shrink-0 flex-col items-center bg-chrome pt-3 pb-2.5"
    >
      <Mark />
      <div className="mt-4 flex flex-col gap-1">
        <RailLink to="/inbox" icon={Inbox} name={t('nav.inbox')} unread={useUnread()} />
        <RailLink to="/reports" icon={ChartNoAxesColumn} name={t('nav.reports')} />
        <RailLink to="/settings" icon={Settings} name={t('nav.settings')} />
      </div>
      <div className="mt-auto flex flex-col items-center">
        {simulator && <RailLink href="/simulator" icon={TabletSmartphone} name={t('nav.phones')} />}
        <IconButton
          icon={Search}
          size={18}
          name={t('keys.palette')}
          shortcut={written('mod k').join(' ')}
          tip="right"
          onClick={() => onShow('palette')}
        />
        <IconButton
          icon={Keyboard}
          size={18}
          name={t('member.shortcuts')}
          shortcut="?"
          tip="right"
          onClick={() => onShow('keys')}
        />
        <MemberMenu side="right">
          <button
            type="button"
            aria-label={availability?.online ? t('online.member', { me }) : me}
            className="moving relative mt-2 rounded-full hover:opacity-85"
          >
            <Avatar name={member.name} seed={member.id} size={28} single />
            {availability?.online && (
              <OnlineDot online className="absolute -right-0.5 -bottom-0.5 ring-2 ring-chrome" />
            )}
          </button>
        </MemberMenu>
        <LiveLight />
      </div>
    </nav>
  );
}
