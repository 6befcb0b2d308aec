import { useNavigate } from '@tanstack/react-router';
import { ChartNoAxesColumn, Keyboard, LogOut, Search } from 'lucide-react';
import { OnlineItem } from '../availability/OnlineItem.tsx';
import { useSession } from '../session/useSession.ts';
import { useSignOut } from '../session/useSignOut.ts';
import { Menu, type Trigger } from '../ui/Menu.tsx';
import { MenuChoice, MenuChoices, MenuGroup, MenuItem, MenuLine } from '../ui/MenuItems.tsx';
import { THEMES, useTheme } from '../ui/theme.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';
import type { Layer } from './useLayers.ts';

type Props = { side: 'right' | 'top'; onShow?: (layer: Layer) => void; children: Trigger };

export function MemberMenu({ side, onShow, children }: Props) {
  const { t } = useWords();
  const { member } = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  return (
    <Menu trigger={children} side={side} align="end">
      <div className="px-2 pt-1.5 pb-1">
        <p className="font-semibold">{member.name}</p>
        <p className="text-meta text-quiet">{t(`role.${member.role}`)}</p>
      </div>
      <MenuLine />
      <OnlineItem />
      <ThemeChoices />
      <LanguageChoices />
      <MenuLine />
      {onShow && (
        <>
          <MenuItem
            icon={<ChartNoAxesColumn size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => void navigate({ to: '/reports' })}
          >
            {t('nav.reports')}
          </MenuItem>
          <MenuItem
            icon={<Search size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => onShow('palette')}
          >
            {t('keys.palette')}
          </MenuItem>
          <MenuItem
            icon={<Keyboard size={16} strokeWidth={1.75} aria-hidden />}
            onClick={() => onShow('keys')}
          >
            {t('member.shortcuts')}
          </MenuItem>
        </>
      )}
      <MenuItem icon={<LogOut size={16} strokeWidth={1.75} aria-hidden />} onClick={() => void signOut()}>
        {t('member.signOut')}
      </MenuItem>
    </Menu>
  );
}

function ThemeChoices() {
  const { t } = useWords();
  const [theme, choose] = useTheme();
  return (
    <MenuGroup label={t('member.theme')}>
      <MenuChoices label={t('member.theme')} value={theme} onChoose={choose}>
        {THEMES.map(name => (
          <MenuChoice key={name} value={name}>
            {t(`member.${name}`)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </MenuGroup>
  );
}

function LanguageChoices() {
  const { t, language } = useWords();
  const names = Object.entries(LANGUAGES);
  return (
    <MenuGroup label={t('member.language')}>
      <MenuChoices
        label={t('member.language')}
        value={language}
        onChoose={chosen => void chooseLanguage(chosen as Language)}
      >
        {names.map(([code, { name }]) => (
          <MenuChoice key={code} value={code}>
            <span lang={code}>{name}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </MenuGroup>
  );
}
