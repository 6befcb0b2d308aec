import { Notice } from '../ui/Notice.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

export function NoTicket() {
  const { t } = useWords();
  return (
    <main className="h-full bg-surface">
      <PageTitle page={t('nav.inbox')} />
      <Notice text={t('ticket.none')} hint={t('ticket.noneHint')} />
    </main>
  );
}
