import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useViewKeys } from '../inbox/useViewKeys.ts';
import { useKeyboard, useShortcut } from '../keyboard/useShortcut.ts';
import { useLive } from '../live/useLive.ts';
import { useSession } from '../session/useSession.ts';
import { undoLast } from '../ui/toast.ts';
import { useHasColumns } from '../ui/useWide.ts';
import { UnreadContext, useCountUnread } from '../unread/useUnread.ts';
import { useUnreadOutside } from '../unread/useUnreadOutside.ts';
import { Rail } from './Rail.tsx';
import { TabBar } from './TabBar.tsx';

const ShortcutSheet = lazy(() => import('../keyboard/ShortcutSheet.tsx'));

export function Shell() {
  const [sheet, setSheet] = useState(false);
  const columns = useHasColumns();
  const unread = useCountUnread();
  useUnreadOutside(unread);
  useLive(useSession().member.id);
  useKeyboard();
  useViewKeys();
  useShortcut('?', () => setSheet(true));
  useShortcut('z', undoLast);
  const showKeys = () => setSheet(true);
  return (
    <UnreadContext value={unread}>
      <div className="flex h-full max-column:flex-col-reverse">
        {columns ? <Rail onShowKeys={showKeys} /> : <TabBar onShowKeys={showKeys} />}
        <div className="min-h-0 min-w-0 flex-1">
          <Outlet />
        </div>
        {sheet && (
          <Suspense>
            <ShortcutSheet onClose={() => setSheet(false)} />
          </Suspense>
        )}
      </div>
    </UnreadContext>
  );
}
