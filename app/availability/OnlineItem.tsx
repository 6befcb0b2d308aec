import { Signs } from '../keyboard/Signs.tsx';
import { MenuItem, MenuLine } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';
import { useAvailability, useSetOnline } from './availability.ts';
import { OnlineDot } from './OnlineDot.tsx';

/** In the member's own menu: the switch of ASSIGN-3, while round robin is on. */
export function OnlineItem() {
  const { t } = useWords();
  const mine = useAvailability();
  const become = useSetOnline();
  if (!mine) return null;
  return (
    <>
      <p className="flex items-center gap-2.5 px-2 py-1 text-small">
        <OnlineDot online={mine.online} />
        {t(mine.online ? 'online.now' : 'online.not')}
      </p>
      <MenuItem end={<Signs keys="v" />} onClick={() => void become(!mine.online)}>
        {t(mine.online ? 'online.go' : 'online.come')}
      </MenuItem>
      <MenuLine />
    </>
  );
}
