import { useUnread } from '../unread/useUnread.ts';
import { useWords } from '../words/useWords.ts';

/** React puts it into the head. What is unread is seen from other tabs too. */
export function PageTitle({ page }: { page: string }) {
  const { t } = useWords();
  const count = useUnread();
  return <title>{count > 0 ? t('page.titleUnread', { count, page }) : t('page.title', { page })}</title>;
}
