import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/useWords.ts';

/** A fault of ours: nothing on the page can be trusted any more, so it is loaded anew. */
export function BrokenPage() {
  const { t } = useWords();
  return (
    <main className="h-full">
      <Notice
        alert
        text={t('page.broken')}
        action={<Button onClick={() => location.reload()}>{t('page.reload')}</Button>}
      />
    </main>
  );
}
