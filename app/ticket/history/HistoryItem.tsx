import { History } from 'lucide-react';
import { Signs } from '../../keyboard/Signs.tsx';
import { useSession } from '../../session/useSession.ts';
import { MenuItem } from '../../ui/MenuItems.tsx';
import { showHistory, useIsHistoryShown } from './shown.ts';
import { useHistoryClock } from './words/useHistoryClock.ts';

/** In a ticket's menu: whether what was done stands among what was said, on every ticket. */
export function HistoryItem() {
  const { t } = useHistoryClock();
  const me = useSession().member.id;
  const shown = useIsHistoryShown(me);
  return (
    <MenuItem
      icon={<History size={16} strokeWidth={1.75} aria-hidden />}
      end={<Signs keys="h" />}
      onClick={() => showHistory(me, !shown)}
    >
      {t(shown ? 'history.hide' : 'history.show')}
    </MenuItem>
  );
}
