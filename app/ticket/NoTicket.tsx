import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/useWords.ts';

export function NoTicket() {
  const { t } = useWords();
  return (
    <main className="h-full bg-surface">
      <Notice text={t('ticket.none')} hint={t('ticket.noneHint')} />
    </main>
  );
}
