import { Outlet } from '@tanstack/react-router';
import { useViewKeys } from '../inbox/useViewKeys.ts';
import { useKeyboard } from '../keyboard/useShortcut.ts';
import { useLive } from '../live/useLive.ts';
import { NotifyingPlace } from '../notify/NotifyingPlace.tsx';
import { useSession } from '../session/useSession.ts';
import { useHasColumns } from '../ui/useWide.ts';
import { UnreadContext, useCountUnread } from '../unread/useUnread.ts';
import { Layers } from './Layers.tsx';
import { Rail } from './Rail.tsx';
import { TabBar } from './TabBar.tsx';
import { useLayers } from './useLayers.ts';

export function Shell() {
  const columns = useHasColumns();
  const unread = useCountUnread();
  useLive(useSession());
  useKeyboard();
  useViewKeys();
  const { layer, show, leave } = useLayers();
  const Navigation = columns ? Rail : TabBar;
  return (
    <UnreadContext value={unread}>
      <div className="flex h-full max-column:flex-col-reverse">
        <Navigation onShow={show} />
        <div className="min-h-0 min-w-0 flex-1">
          <Outlet />
        </div>
        <NotifyingPlace />
        <Layers layer={layer} leave={leave} />
      </div>
    </UnreadContext>
  );
}
