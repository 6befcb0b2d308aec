import { useNavigate } from '@tanstack/react-router';
import { ChartNoAxesColumn, Keyboard, LogOut, Search } from 'lucide-react';
import { OnlineItem } from '../availability/OnlineItem.tsx';
import { useSession } from '../session/useSession.ts';
import { useSignOut } from '../session/useSignOut.ts';
import { MenuItem, MenuLine } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';
import { WorkspaceItems } from '../workspaces/WorkspaceItems.tsx';
import { LanguageChoices, ThemeChoices } from './LookChoices.tsx';
import type { Layer } from './useLayers.ts';

/** `onShow` on a phone, where what else is called from everywhere has no place but this. */
type Props = { onShow: ((layer: Layer) => void) | undefined };

export default function MemberItems({ onShow }: Props) {
  const { t } = useWords();
  const { member } = useSession();
  const signOut = useSignOut();
  return (
    <>
      <div className="max-w-70 px-2 pt-1.5 pb-1 break-words">
        <p className="font-semibold">{member.name}</p>
        <p className="text-meta text-quiet">{t(`role.${member.role}`)}</p>
      </div>
      <MenuLine />
      <WorkspaceItems />
      <OnlineItem />
      <ThemeChoices />
      <LanguageChoices />
      <MenuLine />
      {onShow && <PhoneItems onShow={onShow} />}
      <MenuItem icon={<LogOut size={16} strokeWidth={1.75} aria-hidden />} onClick={() => void signOut()}>
        {t('member.signOut')}
      </MenuItem>
    </>
  );
}

function PhoneItems({ onShow }: { onShow: (layer: Layer) => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <>
      <MenuItem
        icon={<ChartNoAxesColumn size={16} strokeWidth={1.75} aria-hidden />}
        onClick={() => void navigate({ to: '/reports' })}
      >
        {t('nav.reports')}
      </MenuItem>
      <MenuItem icon={<Search size={16} strokeWidth={1.75} aria-hidden />} onClick={() => onShow('palette')}>
        {t('keys.palette')}
      </MenuItem>
      <MenuItem icon={<Keyboard size={16} strokeWidth={1.75} aria-hidden />} onClick={() => onShow('keys')}>
        {t('member.shortcuts')}
      </MenuItem>
    </>
  );
}
