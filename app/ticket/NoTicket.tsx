import { Notice } from '../ui/Notice.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';

export function NoTicket() {
  const { t } = useWords();
  if (!useHasColumns()) return null;
  return (
    <main className="h-full bg-surface">
      <Notice text={t('ticket.none')} hint={t('ticket.noneHint')} />
    </main>
  );
}
