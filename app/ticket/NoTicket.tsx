import { FirstRunPlace } from '../firstRun/FirstRunPlace.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

export function NoTicket() {
  const { t } = useWords();
  return (
    <main className="h-full bg-surface">
      <PageTitle page={t('nav.inbox')} />
      <FirstRunPlace otherwise={<Notice text={t('ticket.none')} hint={t('ticket.noneHint')} />} />
    </main>
  );
}
