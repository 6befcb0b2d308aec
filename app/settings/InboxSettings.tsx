import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHasColumns } from '../ui/useWide.ts';
import { BarPage } from './BarPage.tsx';
import { INBOX_PAGES } from './pages.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = { page: 'general' | 'inbound'; children: ReactNode };

/** A page of the inbox's own settings that are saved together. */
export function InboxSettings({ page, children }: Props) {
  const { t } = useSettingsWords();
  return (
    <InboxPage title={t(`settings.${page}`)}>
      <SettingsForm page={page}>{children}</SettingsForm>
    </InboxPage>
  );
}

/** A page under the inbox's tabs. On a phone the tabs stand in the frame. */
export function InboxPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <BarPage title={title} bar={useHasColumns() && <Tabs />}>
      {children}
    </BarPage>
  );
}

const TAB =
  'moving relative flex h-full items-center text-quiet hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-0 aria-[current=page]:after:-bottom-px aria-[current=page]:after:h-0.5 aria-[current=page]:after:bg-accent';

function Tabs() {
  const { t } = useSettingsWords();
  return (
    <nav
      aria-label={t('settings.pages')}
      className="flex h-14 shrink-0 gap-6 border-b border-line px-12 max-pane:px-8"
    >
      {INBOX_PAGES.map(({ to, name }) => (
        <Link key={to} to={to} className={TAB}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
