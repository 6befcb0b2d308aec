import { Link, useLocation } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { knowCalls } from '../../contract/client.ts';
import { SETTINGS_CALLS } from '../../contract/settingsCalls.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { INBOX_PAGES, OTHER_PAGES, useIsOffered } from './pages.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

knowCalls(SETTINGS_CALLS);

type Props = { title: string; children: ReactNode };

/** The settings and their own navigation: beside them, or on a phone above. */
export function SettingsFrame({ title, children }: Props) {
  return (
    <div className="flex h-full max-column:flex-col">
      <PageTitle page={title} />
      {useHasColumns() ? <Side /> : <Strip />}
      <main className="quiet-scroll min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface max-column:scroll-pb-20">
        {children}
      </main>
    </div>
  );
}

const SIDE =
  'moving flex h-8.5 shrink-0 items-center gap-2.5 rounded-button px-2.5 hover:bg-hover aria-[current=page]:bg-selected';
const SIGN = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The inbox's own settings are one entry here, and tabs on their page. */
function Side() {
  const { t } = useSettingsWords();
  const isOffered = useIsOffered();
  const inInbox = useLocation({ select: ({ pathname }) => INBOX_PAGES.some(({ to }) => to === pathname) });
  return (
    <nav
      aria-label={t('settings.title')}
      className="quiet-scroll flex w-58 shrink-0 flex-col gap-0.5 overflow-y-auto bg-surface-sunken px-3 pb-3 max-pane:w-48"
    >
      <p className="flex h-14 shrink-0 items-center px-2.5 text-title">{t('settings.title')}</p>
      <Link to="/settings/general" aria-current={inInbox ? 'page' : undefined} className={SIDE}>
        <Inbox {...SIGN} />
        {t('settings.inbox')}
      </Link>
      {OTHER_PAGES.filter(isOffered).map(({ to, name, icon: Icon }) => (
        <Link key={to} to={to} className={SIDE}>
          <Icon {...SIGN} className="shrink-0" />
          <span className="min-w-0 truncate" title={t(name)}>
            {t(name)}
          </span>
        </Link>
      ))}
    </nav>
  );
}

const TAB =
  'focus-inset moving flex h-9 shrink-0 items-center rounded-button px-3 text-quiet aria-[current=page]:bg-selected aria-[current=page]:font-medium aria-[current=page]:text-ink';

/** That these are the settings is said below it, and what the page is, by its title: one title is enough. */
function Strip() {
  const { t } = useSettingsWords();
  const isOffered = useIsOffered();
  return (
    <nav
      ref={useCurrentShown()}
      aria-label={t('settings.title')}
      className="flex shrink-0 gap-1 overflow-x-auto bg-surface px-1 py-2 [scrollbar-width:none]"
    >
      {[...INBOX_PAGES, ...OTHER_PAGES].filter(isOffered).map(({ to, name }) => (
        <Link key={to} to={to} className={TAB}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

/** Most of the pages lie beyond the edge of a phone: the open one is brought in, and again once its letters have come. */
function useCurrentShown() {
  const strip = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: location => location.pathname });
  useEffect(() => {
    const show = () => pathname && showCurrent(strip.current);
    show();
    void document.fonts.ready.then(show);
  }, [pathname]);
  return strip;
}

function showCurrent(strip: HTMLElement | null) {
  strip?.querySelector('[aria-current=page]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
}
