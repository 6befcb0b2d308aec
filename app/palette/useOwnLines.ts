import { useNavigate } from '@tanstack/react-router';
import { ChartNoAxesColumn, Languages, LogOut, SunMoon, TabletSmartphone } from 'lucide-react';
import { useSession } from '../session/useSession.ts';
import { useSignOut } from '../session/useSignOut.ts';
import { INBOX_PAGES, OTHER_PAGES, useIsOffered } from '../settings/pages.ts';
import { THEMES, useTheme } from '../ui/theme.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../words/language.ts';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** Every page of the settings that is offered to whoever is signed in. */
export function useSettingsLines(): Line[] {
  const { t } = usePaletteWords();
  const navigate = useNavigate();
  const isOffered = useIsOffered();
  return [...INBOX_PAGES, ...OTHER_PAGES].filter(isOffered).map(({ to, name, icon }) => ({
    ...{ id: to, place: 'settings', icon },
    text: t('palette.settings', { page: t(name) }),
    run: () => void navigate({ to }),
  }));
}

const FOUND = { place: 'everywhere', onlyFound: true } as const;

/** TIME-2. */
export function useReportLine(): Line {
  const { t } = usePaletteWords();
  const navigate = useNavigate();
  const run = () => void navigate({ to: '/reports' });
  return { ...FOUND, id: 'reports', text: t('nav.reports'), icon: ChartNoAxesColumn, run };
}

/** What is the member's own: how it looks, which language it speaks, and the way out. */
export function useMemberLines(): Line[] {
  const { t } = usePaletteWords();
  const [theme, wear] = useTheme();
  const signOut = useSignOut();
  const { simulator } = useSession();
  const run = () => void window.open('/simulator', '_blank', 'noopener');
  return [
    ...THEMES.filter(name => name !== theme).map(name => ({
      ...FOUND,
      ...{ id: `theme.${name}`, text: t('palette.theme', { theme: t(`member.${name}`) }), icon: SunMoon },
      run: () => wear(name),
    })),
    ...useLanguageLines(),
    ...(simulator
      ? [{ ...FOUND, id: 'phones', text: t('list.emptyPhones'), icon: TabletSmartphone, run }]
      : []),
    {
      ...{ id: 'signOut', place: 'everywhere', text: t('member.signOut'), icon: LogOut },
      run: () => void signOut(),
    },
  ];
}

function useLanguageLines(): Line[] {
  const { t, language } = usePaletteWords();
  return Object.entries(LANGUAGES)
    .filter(([code]) => code !== language)
    .map(([code, { name }]) => ({
      ...FOUND,
      ...{ id: `language.${code}`, text: t('palette.language', { language: name }), icon: Languages },
      run: () => void chooseLanguage(code as Language),
    }));
}
