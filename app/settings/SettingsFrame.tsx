import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

/** The settings' own navigation, with the one page that exists. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="flex h-full max-column:flex-col">
      <nav
        aria-label={t('settings.title')}
        className="w-58 shrink-0 bg-surface-sunken px-3 max-column:hidden"
      >
        <p className="flex h-14 items-center px-2.5 text-title">{t('settings.title')}</p>
        <Link
          to="/settings/problems"
          className="moving flex h-8.5 items-center gap-2.5 rounded-button px-2.5 hover:bg-hover aria-[current=page]:bg-selected"
        >
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
          {t('problems.title')}
        </Link>
      </nav>
      <main className="quiet-scroll min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface">
        <PageTitle page={t('problems.title')} />
        {children}
      </main>
    </div>
  );
}
