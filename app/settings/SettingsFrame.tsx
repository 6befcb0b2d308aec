import { Link, useLocation } from '@tanstack/react-router';
import { Ban, Inbox, Mail, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { useWhyNoMail } from './useWhyNoMail.ts';

type Props = { title: string; children: ReactNode };

/** The settings and their own navigation: beside them, or on a phone above. */
export function SettingsFrame({ title, children }: Props) {
  return (
    <div className="flex h-full max-column:flex-col">
      <PageTitle page={title} />
      {useHasColumns() ? <Side /> : <Strip />}
      <main className="quiet-scroll min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface">{children}</main>
    </div>
  );
}

const SIDE =
  'moving flex h-8.5 items-center gap-2.5 rounded-button px-2.5 hover:bg-hover aria-[current=page]:bg-selected';
const SIGN = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The settings that stand under the inbox's tabs. */
const OF_INBOX = ['/settings/general', '/settings/inbound', '/settings/quick-replies'];

function Side() {
  const { t } = useWords();
  const inInbox = useLocation({ select: ({ pathname }) => OF_INBOX.includes(pathname) });
  return (
    <nav
      aria-label={t('settings.title')}
      className="flex w-58 shrink-0 flex-col gap-0.5 bg-surface-sunken px-3 max-pane:w-48"
    >
      <p className="flex h-14 shrink-0 items-center px-2.5 text-title">{t('settings.title')}</p>
      <Link to="/settings/general" aria-current={inInbox ? 'page' : undefined} className={SIDE}>
        <Inbox {...SIGN} />
        {t('settings.inbox')}
      </Link>
      <Link to="/settings/blocked" className={SIDE}>
        <Ban {...SIGN} />
        {t('block.title')}
      </Link>
      {mayChangeSettings(useSession().member.role) && (
        <Link to="/settings/problems" className={SIDE}>
          <TriangleAlert {...SIGN} />
          {t('problems.title')}
        </Link>
      )}
      {!useWhyNoMail() && (
        <Link to="/settings/mail" className={SIDE}>
          <Mail {...SIGN} />
          {t('mails.title')}
        </Link>
      )}
    </nav>
  );
}

const TAB =
  'focus-inset moving flex h-9 shrink-0 items-center rounded-button px-3 text-quiet aria-[current=page]:bg-selected aria-[current=page]:font-medium aria-[current=page]:text-ink';

/** The last of the pages lie beyond the edge of a phone. */
function showCurrent(strip: HTMLElement | null) {
  strip?.querySelector('[aria-current=page]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
}

function Strip() {
  const { t } = useWords();
  return (
    <nav aria-label={t('settings.title')} className="shrink-0 bg-surface pt-3 pb-2">
      <p className="px-4 text-view">{t('settings.title')}</p>
      <div ref={showCurrent} className="mt-2 flex gap-1 overflow-x-auto px-1 [scrollbar-width:none]">
        <Link to="/settings/general" className={TAB}>
          {t('settings.general')}
        </Link>
        <Link to="/settings/inbound" className={TAB}>
          {t('settings.inbound')}
        </Link>
        <Link to="/settings/quick-replies" className={TAB}>
          {t('settings.quickReplies')}
        </Link>
        <Link to="/settings/blocked" className={TAB}>
          {t('block.title')}
        </Link>
        {mayChangeSettings(useSession().member.role) && (
          <Link to="/settings/problems" className={TAB}>
            {t('problems.title')}
          </Link>
        )}
        {!useWhyNoMail() && (
          <Link to="/settings/mail" className={TAB}>
            {t('mails.title')}
          </Link>
        )}
      </div>
    </nav>
  );
}
