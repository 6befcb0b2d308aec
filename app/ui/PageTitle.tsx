import { useWords } from '../words/useWords.ts';

/** React puts it into the head. */
export function PageTitle({ page }: { page: string }) {
  const { t } = useWords();
  return <title>{t('page.title', { page })}</title>;
}
