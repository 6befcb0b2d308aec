import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useSession } from '../session/useSession.ts';
import { MenuChoice, MenuChoices, MenuGroup, MenuItem, MenuLine } from '../ui/MenuItems.tsx';
import { Unread } from './Unread.tsx';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';
import { useSwitch, useWorkspaces, type Workspaces } from './workspaces.ts';

/** In the member's own menu: where else they can go, where there is anywhere, and what begins another. */
export function WorkspaceItems() {
  const workspaces = useWorkspaces();
  const isAlone = workspaces.others.length === 0;
  if (isAlone && !workspaces.mayBegin) return null;
  return (
    <>
      {!isAlone && <Choices {...workspaces} />}
      {workspaces.mayBegin && <NewItem />}
      <MenuLine />
    </>
  );
}

function Choices({ all }: Workspaces) {
  const { t } = useWorkspaceWords();
  const here = useSession().workspace.id;
  const goTo = useSwitch();
  const choose = (id: string) => {
    const chosen = all.find(workspace => workspace.id === id);
    if (chosen && id !== here) void goTo(chosen);
  };
  return (
    <MenuGroup label={t('workspaces.title')}>
      <MenuChoices label={t('workspaces.title')} value={here} onChoose={choose}>
        {all.map(({ id, name, is_this, unread }) => (
          <MenuChoice key={id} value={id} end={!is_this && <Unread count={unread} />}>
            <span className="block max-w-60">{name}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </MenuGroup>
  );
}

function NewItem() {
  const { t } = useWorkspaceWords();
  const navigate = useNavigate();
  return (
    <MenuItem
      icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
      onClick={() => void navigate({ to: '/new-workspace' })}
    >
      {t('workspaces.new')}
    </MenuItem>
  );
}
